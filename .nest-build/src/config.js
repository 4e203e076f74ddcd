function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
import { plainToInstance } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min, MinLength, validateSync } from 'class-validator';
const yesNo = [
    'yes',
    'no'
];
const postgres = {
    protocols: [
        'postgres',
        'postgresql'
    ],
    require_tld: false,
    require_host: false
};
/** Everything that the environment decides, read once by an entry point. The process does not start on a bad value. */ export class Config {
    constructor(){
        this.NODE_ENV = 'development';
        this.HOST = '127.0.0.1';
        this.PORT = 3000;
        /** Where the embedded database, uploaded files and generated secrets are kept. */ this.DATA_DIR = '.data';
        this.DATABASE_POOL = 10;
        /** The highest classification that this installation may hold. */ this.CLASSIFICATION_CEILING = 'RESTRICTED';
        /** Whether demo countries' officers and the operation DRINO II are loaded into an empty database. */ this.DEMO = 'yes';
        /** Where uploaded files are kept: `disk` under DATA_DIR, or `s3`. */ this.FILES = 'disk';
        this.LOG_LEVEL = 'info';
        /** Requests that one address may send in a minute. */ this.REQUESTS_PER_MINUTE = 1200;
        /** Said explicitly, these let a production installation start with what is meant for trying things out. */ this.ALLOW_EMBEDDED_DATABASE = 'no';
        this.ALLOW_DEMO_ACCOUNTS = 'no';
    }
}
_ts_decorate([
    IsIn([
        'development',
        'test',
        'production'
    ]),
    _ts_metadata("design:type", String)
], Config.prototype, "NODE_ENV", void 0);
_ts_decorate([
    IsString(),
    _ts_metadata("design:type", String)
], Config.prototype, "HOST", void 0);
_ts_decorate([
    IsInt(),
    Min(0),
    Max(65535),
    _ts_metadata("design:type", Number)
], Config.prototype, "PORT", void 0);
_ts_decorate([
    IsString(),
    _ts_metadata("design:type", String)
], Config.prototype, "DATA_DIR", void 0);
_ts_decorate([
    IsOptional(),
    IsUrl(postgres),
    _ts_metadata("design:type", String)
], Config.prototype, "DATABASE_URL", void 0);
_ts_decorate([
    IsOptional(),
    IsUrl(postgres),
    _ts_metadata("design:type", String)
], Config.prototype, "OWNER_DATABASE_URL", void 0);
_ts_decorate([
    IsOptional(),
    IsUrl(postgres),
    _ts_metadata("design:type", String)
], Config.prototype, "CLOCK_DATABASE_URL", void 0);
_ts_decorate([
    IsInt(),
    Min(2),
    Max(100),
    _ts_metadata("design:type", Number)
], Config.prototype, "DATABASE_POOL", void 0);
_ts_decorate([
    IsString(),
    MinLength(32),
    _ts_metadata("design:type", String)
], Config.prototype, "SECRET_KEY", void 0);
_ts_decorate([
    IsIn([
        'PUBLIC',
        'BPL',
        'RESTRICTED'
    ]),
    _ts_metadata("design:type", String)
], Config.prototype, "CLASSIFICATION_CEILING", void 0);
_ts_decorate([
    IsIn(yesNo),
    _ts_metadata("design:type", typeof YesNo === "undefined" ? Object : YesNo)
], Config.prototype, "DEMO", void 0);
_ts_decorate([
    IsIn([
        'disk',
        's3'
    ]),
    _ts_metadata("design:type", String)
], Config.prototype, "FILES", void 0);
_ts_decorate([
    IsOptional(),
    IsString(),
    _ts_metadata("design:type", String)
], Config.prototype, "S3_BUCKET", void 0);
_ts_decorate([
    IsOptional(),
    IsString(),
    _ts_metadata("design:type", String)
], Config.prototype, "S3_REGION", void 0);
_ts_decorate([
    IsOptional(),
    IsUrl({
        require_tld: false
    }),
    _ts_metadata("design:type", String)
], Config.prototype, "S3_ENDPOINT", void 0);
_ts_decorate([
    IsOptional(),
    IsString(),
    _ts_metadata("design:type", String)
], Config.prototype, "S3_ACCESS_KEY_ID", void 0);
_ts_decorate([
    IsOptional(),
    IsString(),
    _ts_metadata("design:type", String)
], Config.prototype, "S3_SECRET_ACCESS_KEY", void 0);
_ts_decorate([
    IsOptional(),
    Matches(/^[\d.:a-f/]+$/),
    _ts_metadata("design:type", String)
], Config.prototype, "TRUSTED_PROXY", void 0);
_ts_decorate([
    IsIn([
        'silent',
        'error',
        'warn',
        'info',
        'debug'
    ]),
    _ts_metadata("design:type", String)
], Config.prototype, "LOG_LEVEL", void 0);
_ts_decorate([
    IsInt(),
    Min(1),
    _ts_metadata("design:type", Number)
], Config.prototype, "REQUESTS_PER_MINUTE", void 0);
_ts_decorate([
    IsIn(yesNo),
    _ts_metadata("design:type", typeof YesNo === "undefined" ? Object : YesNo)
], Config.prototype, "ALLOW_EMBEDDED_DATABASE", void 0);
_ts_decorate([
    IsIn(yesNo),
    _ts_metadata("design:type", typeof YesNo === "undefined" ? Object : YesNo)
], Config.prototype, "ALLOW_DEMO_ACCOUNTS", void 0);
/** What an environment says; a setting that is empty counts as not given, as in an `.env` file. */ export function readConfig(environment) {
    const given = Object.fromEntries(Object.entries(environment).filter(([, value])=>value !== ''));
    const known = Object.fromEntries(Object.entries(given).filter(([name])=>name in new Config() || isOptional(name)));
    const config = plainToInstance(Config, known, {
        enableImplicitConversion: true,
        exposeDefaultValues: true
    });
    const errors = validateSync(config);
    // Only names: a value may be a password.
    if (errors.length > 0) throw new Error(`Bad configuration: ${errors.map(({ property })=>property).join(', ')}`);
    return config;
}
const optional = [
    'DATABASE_URL',
    'OWNER_DATABASE_URL',
    'CLOCK_DATABASE_URL',
    'SECRET_KEY',
    'TRUSTED_PROXY'
];
const isOptional = (name)=>optional.includes(name) || name.startsWith('S3_');
/** What production must not run with, unless it was told so in so many words. */ export function productionObjections(config, environment) {
    if (config.NODE_ENV !== 'production') return [];
    const objections = [
        [
            !environment.SECRET_KEY,
            'SECRET_KEY must be given: a generated one does not survive a new machine'
        ],
        [
            !config.DATABASE_URL && config.ALLOW_EMBEDDED_DATABASE === 'no',
            'DATABASE_URL must be given (or ALLOW_EMBEDDED_DATABASE=yes)'
        ],
        [
            config.DEMO === 'yes' && config.ALLOW_DEMO_ACCOUNTS === 'no',
            'DEMO must be "no" (or ALLOW_DEMO_ACCOUNTS=yes)'
        ]
    ];
    return objections.filter(([stands])=>stands).map(([, objection])=>objection);
}

//# sourceMappingURL=config.js.map