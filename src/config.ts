import { plainToInstance } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';

const yesNo = ['yes', 'no'] as const;
type YesNo = (typeof yesNo)[number];

const postgres = { protocols: ['postgres', 'postgresql'], require_tld: false, require_host: false };

/** Everything that the environment decides, read once by an entry point. The process does not start on a bad value. */
export class Config {
  @IsIn(['development', 'test', 'production'])
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  @IsString()
  HOST: string = '127.0.0.1';

  @IsInt()
  @Min(0)
  @Max(65535)
  PORT: number = 3000;

  /** Where the embedded database, uploaded files and generated secrets are kept. */
  @IsString()
  DATA_DIR: string = '.data';

  /** As the application (a member of `seecase_app`): it can neither alter tables nor change the trail. */
  @IsOptional()
  @IsUrl(postgres)
  DATABASE_URL?: string;

  /** As the owner of the tables (a member of `seecase_owner`, or whoever may make that role). Only migrations use it. */
  @IsOptional()
  @IsUrl(postgres)
  OWNER_DATABASE_URL?: string;

  /** As the clock (a member of `seecase_clock`). */
  @IsOptional()
  @IsUrl(postgres)
  CLOCK_DATABASE_URL?: string;

  /** As the queue (a member of `seecase_queue`): for a process that works through it. */
  @IsOptional()
  @IsUrl(postgres)
  QUEUE_DATABASE_URL?: string;

  /** As the matcher (a member of `seecase_matcher`), which reads the index: for the same. */
  @IsOptional()
  @IsUrl(postgres)
  MATCHER_DATABASE_URL?: string;

  /** Whether the server itself works through the queue, or leaves it to `npm run worker`. */
  @IsIn(['here', 'apart'])
  WORKER: 'here' | 'apart' = 'here';

  @IsInt()
  @Min(2)
  @Max(100)
  DATABASE_POOL: number = 10;

  /** Signs tokens and keys what is encrypted. Generated into DATA_DIR for development; to be given in production. */
  @IsString()
  @MinLength(32)
  SECRET_KEY: string;

  /** The highest classification that this installation may hold. */
  @IsIn(['PUBLIC', 'BPL', 'RESTRICTED'])
  CLASSIFICATION_CEILING: 'PUBLIC' | 'BPL' | 'RESTRICTED' = 'RESTRICTED';

  /** Whether demo countries' officers and the operation DRINO II are loaded into an empty database. */
  @IsIn(yesNo)
  DEMO: YesNo = 'yes';

  /** Where uploaded files are kept: `disk` under DATA_DIR, or `s3`. */
  @IsIn(['disk', 's3'])
  FILES: 'disk' | 's3' = 'disk';

  @IsOptional()
  @IsString()
  S3_BUCKET?: string;

  @IsOptional()
  @IsString()
  S3_REGION?: string;

  @IsOptional()
  @IsUrl({ require_tld: false })
  S3_ENDPOINT?: string;

  @IsOptional()
  @IsString()
  S3_ACCESS_KEY_ID?: string;

  @IsOptional()
  @IsString()
  S3_SECRET_ACCESS_KEY?: string;

  /** How large a file may be that is brought into a collection, in MiB. */
  @IsInt()
  @Min(1)
  @Max(2000)
  IMPORT_MEBIBYTES: number = 512;

  /** Where e-mail is handed over: `smtp://` or `smtps://`, with name and password. Without it nothing is sent. */
  @IsOptional()
  @IsUrl({ protocols: ['smtp', 'smtps'], require_protocol: true, require_tld: false })
  SMTP_URL?: string;

  /** Whom e-mail comes from. */
  @ValidateIf(({ SMTP_URL, MAIL_FROM }: Config) => SMTP_URL !== undefined || MAIL_FROM !== undefined)
  @IsEmail({ require_tld: false })
  MAIL_FROM?: string;

  /** Where officers reach the product; e-mail names this address and no other. */
  @ValidateIf(({ SMTP_URL, PUBLIC_URL }: Config) => SMTP_URL !== undefined || PUBLIC_URL !== undefined)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  PUBLIC_URL?: string;

  /** The folder of an existing secure channel, with a folder for each unit that it serves. Off where it is not given. */
  @IsOptional()
  @IsString()
  SECURE_MAIL_DIR?: string;

  /** The Ed25519 key that messages are signed with: PEM, or base64 of PKCS #8. */
  @IsOptional()
  @IsString()
  SECURE_MAIL_KEY?: string;

  /** The proxy in front whose X-Forwarded-For is believed: an address or a network. */
  @IsOptional()
  @Matches(/^[\d.:a-f/]+$/)
  TRUSTED_PROXY?: string;

  @IsIn(['silent', 'error', 'warn', 'info', 'debug'])
  LOG_LEVEL: string = 'info';

  /** Requests that one address may send in a minute. */
  @IsInt()
  @Min(1)
  REQUESTS_PER_MINUTE: number = 1200;

  /** Said explicitly, these let a production installation start with what is meant for trying things out. */
  @IsIn(yesNo)
  ALLOW_EMBEDDED_DATABASE: YesNo = 'no';

  @IsIn(yesNo)
  ALLOW_DEMO_ACCOUNTS: YesNo = 'no';
}

/** What an environment says; a setting that is empty counts as not given, as in an `.env` file. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const known = Object.fromEntries(Object.entries(given).filter(([name]) => name in new Config() || isOptional(name)));
  const config = plainToInstance(Config, known, { enableImplicitConversion: true, exposeDefaultValues: true });
  const errors = validateSync(config);
  // Only names: a value may be a password.
  if (errors.length > 0) throw new Error(`Bad configuration: ${errors.map(({ property }) => property).join(', ')}`);
  return config;
}

const optional = [
  'DATABASE_URL',
  'OWNER_DATABASE_URL',
  'CLOCK_DATABASE_URL',
  'QUEUE_DATABASE_URL',
  'MATCHER_DATABASE_URL',
  'SECRET_KEY',
  'TRUSTED_PROXY',
  'SMTP_URL',
  'MAIL_FROM',
  'PUBLIC_URL',
];
const isOptional = (name: string): boolean => optional.includes(name) || /^(S3|SECURE_MAIL)_/.test(name);

/** What production must not run with, unless it was told so in so many words. */
export function productionObjections(config: Config, environment: NodeJS.ProcessEnv): string[] {
  if (config.NODE_ENV !== 'production') return [];
  const objections: [boolean, string][] = [
    [!environment.SECRET_KEY, 'SECRET_KEY must be given: a generated one does not survive a new machine'],
    [
      !config.DATABASE_URL && config.ALLOW_EMBEDDED_DATABASE === 'no',
      'DATABASE_URL must be given (or ALLOW_EMBEDDED_DATABASE=yes)',
    ],
    [config.DEMO === 'yes' && config.ALLOW_DEMO_ACCOUNTS === 'no', 'DEMO must be "no" (or ALLOW_DEMO_ACCOUNTS=yes)'],
  ];
  return objections.filter(([stands]) => stands).map(([, objection]) => objection);
}
