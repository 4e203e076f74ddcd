/* eslint-disable */ export default (async ()=>{
    const t = {
        ["./officers/officer.dto.js"]: await import("./officers/officer.dto.js"),
        ["./authorities/authority.dto.js"]: await import("./authorities/authority.dto.js"),
        ["./countries/country.dto.js"]: await import("./countries/country.dto.js"),
        ["./records/record.dto.js"]: await import("./records/record.dto.js"),
        ["./sessions/session.dto.js"]: await import("./sessions/session.dto.js")
    };
    return {
        "@nestjs/swagger": {
            "models": [
                [
                    import("./authorities/authority.dto.js"),
                    {
                        "CreateAuthorityDto": {
                            country: {
                                required: true,
                                type: ()=>String,
                                pattern: "^[A-Z][A-Z0-9_]{1,15}$"
                            },
                            kind: {
                                required: true,
                                enum: [
                                    "oversight",
                                    "ministry",
                                    "police",
                                    "border_police",
                                    "central_unit",
                                    "customs",
                                    "prosecution",
                                    "asylum",
                                    "migration",
                                    "data_protection",
                                    "investigation_unit",
                                    "common_centre",
                                    "agency",
                                    "other"
                                ]
                            },
                            name: {
                                required: true,
                                type: ()=>String,
                                maxLength: 200
                            },
                            localName: {
                                required: false,
                                type: ()=>String,
                                maxLength: 200
                            },
                            parentId: {
                                required: false,
                                type: ()=>String,
                                format: "uuid"
                            },
                            isCentralUnit: {
                                required: true,
                                type: ()=>Boolean
                            },
                            validFrom: {
                                required: true,
                                type: ()=>String
                            },
                            source: {
                                required: true,
                                type: ()=>String,
                                description: "Where this is laid down: a notification, an annex, a law.",
                                maxLength: 500
                            }
                        },
                        "ReviseAuthorityDto": {
                            name: {
                                required: false,
                                type: ()=>String,
                                maxLength: 200
                            },
                            parentId: {
                                required: false,
                                type: ()=>String,
                                format: "uuid"
                            },
                            validTo: {
                                required: false,
                                type: ()=>String
                            }
                        },
                        "AuthorityView": {
                            id: {
                                required: true,
                                type: ()=>String
                            },
                            country: {
                                required: true,
                                type: ()=>String
                            },
                            kind: {
                                required: true,
                                enum: [
                                    "oversight",
                                    "ministry",
                                    "police",
                                    "border_police",
                                    "central_unit",
                                    "customs",
                                    "prosecution",
                                    "asylum",
                                    "migration",
                                    "data_protection",
                                    "investigation_unit",
                                    "common_centre",
                                    "agency",
                                    "other"
                                ]
                            },
                            name: {
                                required: true,
                                type: ()=>String
                            },
                            localName: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            },
                            parentId: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            },
                            isCentralUnit: {
                                required: true,
                                type: ()=>Boolean
                            },
                            validFrom: {
                                required: true,
                                type: ()=>String
                            },
                            validTo: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            },
                            source: {
                                required: true,
                                type: ()=>String
                            },
                            version: {
                                required: true,
                                type: ()=>Number
                            }
                        },
                        "AuthorityId": {
                            id: {
                                required: true,
                                type: ()=>String,
                                format: "uuid"
                            }
                        },
                        "AuthoritiesQueryDto": {
                            country: {
                                required: false,
                                type: ()=>String,
                                pattern: "^[A-Z][A-Z0-9_]{1,15}$"
                            },
                            kind: {
                                required: false,
                                enum: [
                                    "oversight",
                                    "ministry",
                                    "police",
                                    "border_police",
                                    "central_unit",
                                    "customs",
                                    "prosecution",
                                    "asylum",
                                    "migration",
                                    "data_protection",
                                    "investigation_unit",
                                    "common_centre",
                                    "agency",
                                    "other"
                                ]
                            }
                        }
                    }
                ],
                [
                    import("./core/paging/page-query.dto.js"),
                    {
                        "PageQueryDto": {
                            limit: {
                                required: true,
                                type: ()=>Number,
                                description: "How many at a time, 1 to 100.",
                                default: 25,
                                minimum: 1
                            },
                            after: {
                                required: false,
                                type: ()=>String,
                                description: "The `next` of the page before.",
                                maxLength: 200
                            },
                            count: {
                                required: true,
                                type: ()=>Boolean,
                                description: "Whether to count as well, up to 1000.",
                                default: false
                            }
                        }
                    }
                ],
                [
                    import("./countries/country.dto.js"),
                    {
                        "CountryView": {
                            code: {
                                required: true,
                                type: ()=>String,
                                description: "ISO 3166-1 alpha-2, or the name of a body such as `EUROPOL`."
                            },
                            alpha3: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            },
                            kind: {
                                required: true,
                                enum: [
                                    "body",
                                    "state",
                                    "territory"
                                ]
                            },
                            name: {
                                required: true,
                                type: ()=>String
                            },
                            footnote: {
                                required: true,
                                type: ()=>String,
                                nullable: true,
                                description: "To be printed wherever the name is printed."
                            },
                            permittedAddressees: {
                                required: true,
                                type: ()=>[
                                        String
                                    ],
                                description: "To whom the reader may address what concerns it: usually itself."
                            },
                            timeZone: {
                                required: true,
                                type: ()=>String
                            },
                            languages: {
                                required: true,
                                type: ()=>[
                                        String
                                    ]
                            },
                            euMember: {
                                required: true,
                                type: ()=>Boolean
                            }
                        }
                    }
                ],
                [
                    import("./officers/officer.dto.js"),
                    {
                        "CreateOfficerDto": {
                            authorityId: {
                                required: true,
                                type: ()=>String,
                                format: "uuid"
                            },
                            name: {
                                required: true,
                                type: ()=>String,
                                maxLength: 200
                            },
                            rank: {
                                required: false,
                                type: ()=>String,
                                maxLength: 100
                            },
                            languages: {
                                required: true,
                                type: ()=>[
                                        String
                                    ],
                                description: "ISO 639 codes.",
                                pattern: "^[a-z]{2,3}(-[A-Za-z]{4})?$"
                            },
                            login: {
                                required: true,
                                type: ()=>String,
                                pattern: "^[a-z0-9._-]{3,60}$"
                            },
                            guest: {
                                required: true,
                                type: ()=>Boolean,
                                description: "An account that ends with the deployment: then `validUntil` is needed.",
                                default: false
                            },
                            validUntil: {
                                required: false,
                                type: ()=>Date
                            }
                        },
                        "ReviseOfficerDto": {
                            name: {
                                required: false,
                                type: ()=>String,
                                maxLength: 200
                            },
                            rank: {
                                required: false,
                                type: ()=>String,
                                maxLength: 100
                            },
                            languages: {
                                required: false,
                                type: ()=>[
                                        String
                                    ],
                                pattern: "^[a-z]{2,3}(-[A-Za-z]{4})?$"
                            },
                            authorityId: {
                                required: false,
                                type: ()=>String,
                                description: "Moves the officer: roles held in the old authority end, and sessions with them.",
                                format: "uuid"
                            },
                            validUntil: {
                                required: false,
                                type: ()=>Date
                            }
                        },
                        "AssignRoleDto": {
                            role: {
                                required: true,
                                enum: [
                                    "field_officer",
                                    "debriefer",
                                    "screener",
                                    "interpreter",
                                    "team_leader",
                                    "operation_coordinator",
                                    "operation_commander",
                                    "national_contact_point",
                                    "police_chief",
                                    "liaison_officer",
                                    "central_unit_officer",
                                    "check_officer",
                                    "referral_approver",
                                    "analyst",
                                    "evaluator",
                                    "evidence_clerk",
                                    "handling_officer",
                                    "readmission_officer",
                                    "readmission_supervisor",
                                    "safeguard_officer",
                                    "legal_officer",
                                    "rights_monitor",
                                    "data_protection_officer",
                                    "oversight",
                                    "observer",
                                    "auditor",
                                    "administrator",
                                    "system_administrator"
                                ]
                            },
                            authorityId: {
                                required: true,
                                type: ()=>String,
                                format: "uuid"
                            },
                            validUntil: {
                                required: false,
                                type: ()=>Date
                            }
                        },
                        "OfficersQueryDto": {
                            authorityId: {
                                required: false,
                                type: ()=>String,
                                format: "uuid"
                            }
                        },
                        "OfficerId": {
                            id: {
                                required: true,
                                type: ()=>String,
                                format: "uuid"
                            }
                        },
                        "AssignmentId": {
                            assignmentId: {
                                required: true,
                                type: ()=>String,
                                format: "uuid"
                            }
                        },
                        "RoleView": {
                            id: {
                                required: true,
                                type: ()=>String
                            },
                            role: {
                                required: true,
                                enum: [
                                    "field_officer",
                                    "debriefer",
                                    "screener",
                                    "interpreter",
                                    "team_leader",
                                    "operation_coordinator",
                                    "operation_commander",
                                    "national_contact_point",
                                    "police_chief",
                                    "liaison_officer",
                                    "central_unit_officer",
                                    "check_officer",
                                    "referral_approver",
                                    "analyst",
                                    "evaluator",
                                    "evidence_clerk",
                                    "handling_officer",
                                    "readmission_officer",
                                    "readmission_supervisor",
                                    "safeguard_officer",
                                    "legal_officer",
                                    "rights_monitor",
                                    "data_protection_officer",
                                    "oversight",
                                    "observer",
                                    "auditor",
                                    "administrator",
                                    "system_administrator"
                                ]
                            },
                            authorityId: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            },
                            operationId: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            },
                            validFrom: {
                                required: true,
                                type: ()=>Date
                            },
                            validUntil: {
                                required: true,
                                type: ()=>Date,
                                nullable: true
                            }
                        },
                        "OfficerView": {
                            id: {
                                required: true,
                                type: ()=>String
                            },
                            name: {
                                required: true,
                                type: ()=>String
                            },
                            rank: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            },
                            authorityId: {
                                required: true,
                                type: ()=>String
                            },
                            country: {
                                required: true,
                                type: ()=>String
                            },
                            languages: {
                                required: true,
                                type: ()=>[
                                        String
                                    ]
                            },
                            guest: {
                                required: true,
                                type: ()=>Boolean
                            },
                            validUntil: {
                                required: true,
                                type: ()=>Date,
                                nullable: true
                            },
                            disabled: {
                                required: true,
                                type: ()=>Boolean
                            },
                            demo: {
                                required: true,
                                type: ()=>Boolean
                            },
                            version: {
                                required: true,
                                type: ()=>Number
                            },
                            roles: {
                                required: true,
                                type: ()=>[
                                        t["./officers/officer.dto.js"].RoleView
                                    ]
                            }
                        },
                        "ActivationView": {
                            officerId: {
                                required: true,
                                type: ()=>String
                            },
                            login: {
                                required: true,
                                type: ()=>String
                            },
                            activationCode: {
                                required: true,
                                type: ()=>String,
                                nullable: true,
                                description: "Null where the same command was sent again."
                            },
                            activationUntil: {
                                required: true,
                                type: ()=>Date,
                                nullable: true
                            }
                        }
                    }
                ],
                [
                    import("./records/record.dto.js"),
                    {
                        "RecordAddress": {
                            type: {
                                required: true,
                                type: ()=>String,
                                description: "The name of the case type, as in `debriefing`.",
                                pattern: "^[a-z_]{3,40}$"
                            },
                            id: {
                                required: true,
                                type: ()=>String,
                                format: "uuid"
                            }
                        },
                        "ReaderView": {
                            officerId: {
                                required: true,
                                type: ()=>String
                            },
                            name: {
                                required: true,
                                type: ()=>String
                            },
                            authority: {
                                required: true,
                                type: ()=>String
                            },
                            rule: {
                                required: true,
                                type: ()=>String,
                                description: "The rule's code."
                            },
                            because: {
                                required: true,
                                type: ()=>String,
                                description: "Completes \"may read it because \u2026\"."
                            }
                        },
                        "EventView": {
                            at: {
                                required: true,
                                type: ()=>Date
                            },
                            action: {
                                required: true,
                                type: ()=>String,
                                description: "`<case type>.<action>`"
                            },
                            officerId: {
                                required: true,
                                type: ()=>String,
                                nullable: true,
                                description: "Null for the clock."
                            },
                            officer: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            },
                            from: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            },
                            to: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            },
                            reason: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            }
                        }
                    }
                ],
                [
                    import("./sessions/session.dto.js"),
                    {
                        "SignInDto": {
                            login: {
                                required: true,
                                type: ()=>String,
                                maxLength: 100
                            },
                            password: {
                                required: true,
                                type: ()=>String,
                                description: "Or the activation code, at the first time and after a reset.",
                                maxLength: 128
                            },
                            code: {
                                required: false,
                                type: ()=>String,
                                description: "Six digits from the second factor, once it is enrolled.",
                                pattern: "^\\d{6}$"
                            },
                            label: {
                                required: true,
                                type: ()=>String,
                                description: "What the officer calls this device, shown in their list of sessions.",
                                default: "unnamed device",
                                maxLength: 60
                            }
                        },
                        "RefreshDto": {
                            refreshToken: {
                                required: true,
                                type: ()=>String,
                                maxLength: 100
                            }
                        },
                        "TokensView": {
                            accessToken: {
                                required: true,
                                type: ()=>String,
                                description: "Goes into `Authorization: Bearer \u2026`; worth nothing once the session has ended."
                            },
                            expiresIn: {
                                required: true,
                                type: ()=>Number,
                                description: "Seconds until the access token expires."
                            },
                            refreshToken: {
                                required: true,
                                type: ()=>String,
                                description: "Good once, for the next pair of tokens. If an old one comes back, the session ends."
                            },
                            settingUp: {
                                required: true,
                                type: ()=>Boolean,
                                description: "The officer has yet to choose a password or enrol a second factor, and can do nothing else."
                            }
                        },
                        "ChoosePasswordDto": {
                            current: {
                                required: true,
                                type: ()=>String,
                                maxLength: 128
                            },
                            password: {
                                required: true,
                                type: ()=>String,
                                description: "At least 12 characters; length counts, kinds of characters do not.",
                                maxLength: 128
                            }
                        },
                        "CodeDto": {
                            code: {
                                required: true,
                                type: ()=>String,
                                pattern: "^\\d{6}$"
                            }
                        },
                        "SecondFactorView": {
                            secret: {
                                required: true,
                                type: ()=>String,
                                description: "To type into an authenticator application."
                            },
                            uri: {
                                required: true,
                                type: ()=>String,
                                description: "The same as an otpauth address, for a QR code."
                            }
                        },
                        "SessionId": {
                            id: {
                                required: true,
                                type: ()=>String,
                                format: "uuid"
                            }
                        },
                        "SessionsQueryDto": {
                            officerId: {
                                required: false,
                                type: ()=>String,
                                description: "Of an officer whom the caller administers; left out: the caller's own.",
                                format: "uuid"
                            }
                        },
                        "SessionView": {
                            id: {
                                required: true,
                                type: ()=>String
                            },
                            label: {
                                required: true,
                                type: ()=>String
                            },
                            openedAt: {
                                required: true,
                                type: ()=>Date
                            },
                            refreshedAt: {
                                required: true,
                                type: ()=>Date
                            },
                            expiresAt: {
                                required: true,
                                type: ()=>Date
                            },
                            revokedAt: {
                                required: true,
                                type: ()=>Date,
                                nullable: true
                            },
                            revokedBecause: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            }
                        },
                        "MeView": {
                            id: {
                                required: true,
                                type: ()=>String
                            },
                            name: {
                                required: true,
                                type: ()=>String
                            },
                            rank: {
                                required: true,
                                type: ()=>String,
                                nullable: true
                            },
                            authorityId: {
                                required: true,
                                type: ()=>String
                            },
                            authority: {
                                required: true,
                                type: ()=>String
                            },
                            country: {
                                required: true,
                                type: ()=>String
                            },
                            settingUp: {
                                required: true,
                                type: ()=>Boolean
                            },
                            held: {
                                required: true,
                                type: ()=>[
                                        Object
                                    ],
                                description: "Each role with the authority or operation in which it is held."
                            },
                            permissions: {
                                required: true,
                                type: ()=>[
                                        String
                                    ],
                                description: "What these roles may call; what may be done to a record comes with the record, as `actions`."
                            }
                        }
                    }
                ]
            ],
            "controllers": [
                [
                    import("./authorities/authorities.controller.js"),
                    {
                        "AuthoritiesController": {
                            "list": {
                                type: [
                                    t["./authorities/authority.dto.js"].AuthorityView
                                ]
                            },
                            "get": {
                                type: t["./authorities/authority.dto.js"].AuthorityView
                            },
                            "create": {
                                type: t["./authorities/authority.dto.js"].AuthorityView
                            },
                            "revise": {
                                type: t["./authorities/authority.dto.js"].AuthorityView
                            }
                        }
                    }
                ],
                [
                    import("./countries/countries.controller.js"),
                    {
                        "CountriesController": {
                            "list": {
                                summary: "Every country, territory and body, named as the reader's authority names it.",
                                type: [
                                    t["./countries/country.dto.js"].CountryView
                                ]
                            }
                        }
                    }
                ],
                [
                    import("./health/health.controller.js"),
                    {
                        "HealthController": {
                            "live": {
                                summary: "The process answers."
                            },
                            "ready": {
                                summary: "The process can serve: its database answers.",
                                type: Object
                            }
                        }
                    }
                ],
                [
                    import("./officers/officers.controller.js"),
                    {
                        "OfficersController": {
                            "list": {
                                summary: "The directory, newest accounts first."
                            },
                            "get": {
                                type: t["./officers/officer.dto.js"].OfficerView
                            },
                            "create": {
                                summary: "Creates an account and answers the activation code, this once.",
                                type: t["./officers/officer.dto.js"].ActivationView
                            },
                            "revise": {
                                summary: "Corrects what is known of an officer, or moves them to another authority.",
                                type: t["./officers/officer.dto.js"].OfficerView
                            },
                            "disable": {
                                type: t["./officers/officer.dto.js"].OfficerView
                            },
                            "enable": {
                                type: t["./officers/officer.dto.js"].OfficerView
                            },
                            "reset": {
                                summary: "Forgets password and second factor, ends every session, and answers a new activation code.",
                                type: t["./officers/officer.dto.js"].ActivationView
                            },
                            "assign": {
                                type: t["./officers/officer.dto.js"].OfficerView
                            },
                            "endRole": {
                                type: t["./officers/officer.dto.js"].OfficerView
                            }
                        }
                    }
                ],
                [
                    import("./records/records.controller.js"),
                    {
                        "RecordsController": {
                            "readers": {
                                summary: "Who may read this record, and by which rule.",
                                type: [
                                    t["./records/record.dto.js"].ReaderView
                                ]
                            },
                            "history": {
                                summary: "What has been done to this record, oldest first, with the reasons that were given.",
                                type: [
                                    t["./records/record.dto.js"].EventView
                                ]
                            }
                        }
                    }
                ],
                [
                    import("./sessions/sessions.controller.js"),
                    {
                        "SessionsController": {
                            "signIn": {
                                summary: "Sign in. Unknown logins, wrong passwords and wrong codes get the same answer after the same time.",
                                type: t["./sessions/session.dto.js"].TokensView
                            },
                            "refresh": {
                                summary: "Exchange a refresh token for the next pair. One that was used before ends the session.",
                                type: t["./sessions/session.dto.js"].TokensView
                            },
                            "list": {
                                summary: "The caller's sessions, newest first, or those of an officer whom the caller administers.",
                                type: [
                                    t["./sessions/session.dto.js"].SessionView
                                ]
                            },
                            "end": {
                                summary: "End a session at once: one's own, or one of an officer one administers."
                            }
                        },
                        "MeController": {
                            "get": {
                                summary: "Who is signed in, and what they may do.",
                                type: t["./sessions/session.dto.js"].MeView
                            },
                            "choosePassword": {
                                summary: "Choose a password, giving the current one (or the activation code)."
                            },
                            "proposeSecondFactor": {
                                summary: "Begin to enrol a second factor: the secret is shown this once.",
                                type: t["./sessions/session.dto.js"].SecondFactorView
                            },
                            "confirmSecondFactor": {
                                summary: "Finish it with a first code."
                            }
                        }
                    }
                ]
            ]
        }
    };
});

//# sourceMappingURL=metadata.js.map