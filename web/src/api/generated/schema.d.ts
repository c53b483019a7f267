// SPDX-License-Identifier: Apache-2.0
// Made from contract/openapi.json by bundling/types.mjs; do not edit.
export interface paths {
    "/api/admin/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies of today. */
        get: operations["get_admin_agencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every calendar, and the years and hours stated of one. */
        get: operations["get_admin_calendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was stated of days, in the program too, by day. */
        get: operations["get_admin_closures"];
        put?: never;
        /** Change a calendar by decision; open dossiers are computed anew. */
        post: operations["post_admin_closures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/closures/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which open dossiers a change would move; changes nothing. */
        post: operations["post_admin_closures_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/decision-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decision models by code, each with its newest version. */
        get: operations["get_admin_decision_models"];
        put?: never;
        /** Publish a DMN file as the next version of a decision model. */
        post: operations["post_admin_decision_models"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/decision-models/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A decision model: every version, and what the newest decides. */
        get: operations["get_admin_decision_models_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/decision-models/{code}/versions/{version}/dmn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a version. */
        get: operations["get_admin_decision_models_by_code_versions_by_version_dmn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/decision-models/{code}/versions/{version}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a version, and those before it, for new dossiers. Refused while somebody would be left without rules, unless it was seen. */
        post: operations["post_admin_decision_models_by_code_versions_by_version_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/decision-models/{code}/versions/{version}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a decision comes to with these inputs; keeps nothing. */
        post: operations["post_admin_decision_models_by_code_versions_by_version_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Authority given on, the newest first. */
        get: operations["get_admin_delegations"];
        put?: never;
        /** Gives authority over procedures on for a time; what is open at its end comes back. */
        post: operations["post_admin_delegations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/delegations/{delegation}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The last day of a delegation. */
        post: operations["post_admin_delegations_by_delegation_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last imports. */
        get: operations["get_admin_imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/imports/{import}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of an import's records, those a person should look at first. */
        get: operations["get_admin_imports_by_import_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Processes of dossiers that could not go on, the oldest first. */
        get: operations["get_admin_incidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/incidents/{code}/{incident}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One incident and where its dossier may be moved. */
        get: operations["get_admin_incidents_by_code_by_incident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/incidents/{code}/{incident}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the process; the dossier stops without a result. */
        post: operations["post_admin_incidents_by_code_by_incident_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/incidents/{code}/{incident}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To an earlier step, or past the server's work. */
        post: operations["post_admin_incidents_by_code_by_incident_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/incidents/{code}/{incident}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Once more what could not be done. */
        post: operations["post_admin_incidents_by_code_by_incident_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message to the dossier that waits for its name and key. */
        post: operations["post_admin_messages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Timers, messages and signals that came, and what began by them in each agency, the newest first. */
        get: operations["get_admin_occurrences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/occurrences/{occurrence}/{agency}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin in an agency what could not begin there, once. */
        post: operations["post_admin_occurrences_by_occurrence_by_agency_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/offer-processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a procedure may be offered by: processes in force today. */
        get: operations["get_admin_offer_processes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every offer, ended ones too. */
        get: operations["get_admin_offers"];
        put?: never;
        /** Offer a procedure by decision. */
        post: operations["post_admin_offers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/offers/{offer}/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The fees of an offer. */
        post: operations["post_admin_offers_by_offer_fees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/offers/{offer}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The process of an offer. */
        post: operations["post_admin_offers_by_offer_process"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/offers/{offer}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The decision models by which an offer's fees and papers are decided. */
        post: operations["post_admin_offers_by_offer_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/offers/{offer}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The terms of an offer, and the time to bring what form 02 asks for. */
        post: operations["post_admin_offers_by_offer_terms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/offers/{offer}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The last day of an offer. */
        post: operations["post_admin_offers_by_offer_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Officers in service and their accounts. */
        get: operations["get_admin_officers"];
        put?: never;
        /** An officer and his account; the first password is told once. */
        post: operations["post_admin_officers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/officers/{officer}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shuts an officer's account, ending his sessions, or opens it again. */
        post: operations["post_admin_officers_by_officer_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/officers/{officer}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An officer's last day in office; his posts end with it. */
        post: operations["post_admin_officers_by_officer_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/officers/{officer}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new password, told once; the officer's sessions end. */
        post: operations["post_admin_officers_by_officer_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/officers/{officer}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every post of an officer. */
        get: operations["get_admin_officers_by_officer_posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appoint to a role in a unit. */
        post: operations["post_admin_posts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/posts/{post}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The last day of a post. */
        post: operations["post_admin_posts_by_post_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/process-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong in a file while it is being drawn; keeps nothing. */
        post: operations["post_admin_process_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/process-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open drafts by code. */
        get: operations["get_admin_process_drafts"];
        put?: never;
        /** Keep a file as a draft; it may be faulty. */
        post: operations["post_admin_process_drafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/process-drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with its file. */
        get: operations["get_admin_process_drafts_by_draft"];
        /** Draw a draft anew. */
        put: operations["put_admin_process_drafts_by_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/process-drafts/{draft}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A checked draft becomes the next version, by decision. */
        post: operations["post_admin_process_drafts_by_draft_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/process-drafts/{draft}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that stands against publishing a draft; without errors it is checked. */
        post: operations["post_admin_process_drafts_by_draft_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/process-drafts/{draft}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throw a draft away. */
        post: operations["post_admin_process_drafts_by_draft_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/process-moves/{move}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could not go over, with the reason. */
        get: operations["get_admin_process_moves_by_move_refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/process-trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Runs a file in memory and tells each step; keeps nothing. */
        post: operations["post_admin_process_trace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published processes by code, each with its newest version. */
        get: operations["get_admin_processes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/processes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A process: every version and its open drafts. */
        get: operations["get_admin_processes_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/processes/{code}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last moves of a process and how far they are. */
        get: operations["get_admin_processes_by_code_moves"];
        put?: never;
        /** Running dossiers go over to another version, in short chunks. */
        post: operations["post_admin_processes_by_code_moves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/processes/{code}/moves/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which running dossiers could go over to another version; changes nothing. */
        post: operations["post_admin_processes_by_code_moves_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/processes/{code}/versions/{version}/bpmn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a version. */
        get: operations["get_admin_processes_by_code_versions_by_version_bpmn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/processes/{code}/versions/{version}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a version, and those before it, for new dossiers. */
        post: operations["post_admin_processes_by_code_versions_by_version_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/processes/{code}/versions/{version}/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask anew in which agencies somebody holds each role. */
        post: operations["post_admin_processes_by_code_versions_by_version_staffing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/recomputations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last changes of calendars and what they moved. */
        get: operations["get_admin_recomputations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reorganisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions that rearranged agencies, and what still waits to follow. */
        get: operations["get_admin_reorganisations"];
        put?: never;
        /** Merge, split, close or move functions by decision from a day on. */
        post: operations["post_admin_reorganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reorganisations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a rearrangement would touch: units, posts, offers, open dossiers. */
        post: operations["post_admin_reorganisations_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles and their rights. */
        get: operations["get_admin_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a signal to every dossier that waits for it. */
        post: operations["post_admin_signals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The timers, messages and signals by which processes in force begin by themselves: when next, how it went last. */
        get: operations["get_admin_starts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forms and their versions in force. */
        get: operations["get_admin_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/templates/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A form's template. */
        get: operations["get_admin_templates_by_form"];
        /** The next version of a form's template, by decision. */
        put: operations["put_admin_templates_by_form"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/templates/{form}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong in a template, by line; changes nothing. */
        post: operations["post_admin_templates_by_form_faults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/templates/{form}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The product's own text of a form. */
        get: operations["get_admin_templates_by_form_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/templates/{form}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The first page of a template with sample data, as a picture. */
        post: operations["post_admin_templates_by_form_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/templates/{form}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a form's template, newest first. */
        get: operations["get_admin_templates_by_form_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/templates/{form}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a form's template. */
        get: operations["get_admin_templates_by_form_versions_by_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at a dossier or changed something on it, by its code. */
        get: operations["get_admin_trace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/unit-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Receptions of months by the units there were on a day, old or new. */
        get: operations["get_admin_unit_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units of an agency today. */
        get: operations["get_admin_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units/{unit}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Address and telephone of a place, as forms print them. */
        post: operations["post_admin_units_by_unit_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An officer is away: his work goes to another. */
        post: operations["post_desk_absences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign several dossiers. */
        post: operations["post_desk_approvals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/askable-agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies that may be asked for an opinion. */
        get: operations["get_desk_askable_agencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bundles of paper sent from a unit, arriving at it, or with something missing. */
        get: operations["get_desk_bundles"];
        put?: never;
        /** Paper goes on its way. */
        post: operations["post_desk_bundles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/bundles/{bundle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bundle. */
        get: operations["get_desk_bundles_by_bundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/bundles/{bundle}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What arrived and what is missing. */
        post: operations["post_desk_bundles_by_bundle_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/bundles/{bundle}/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Paper that was missing turned up. */
        post: operations["post_desk_bundles_by_bundle_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/bundles/{bundle}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hand-over list. */
        get: operations["get_desk_bundles_by_bundle_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/certifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copies or signatures certified at the counter. */
        post: operations["post_desk_certifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An officer's day at a place. */
        get: operations["get_desk_day"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/day-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The end of the day, printed. */
        get: operations["get_desk_day_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dossier, whole. */
        get: operations["get_desk_dossiers_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/add-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Files that belong to a dossier. */
        post: operations["post_desk_dossiers_by_code_add_files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/answer-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the opinion, late too. */
        post: operations["post_desk_dossiers_by_code_answer_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/ask-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask another agency for an opinion. */
        post: operations["post_desk_dossiers_by_code_ask_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/ask-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the applicant for papers, once. */
        post: operations["post_desk_dossiers_by_code_ask_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/ask-to-withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The applicant asks to stop. */
        post: operations["post_desk_dossiers_by_code_ask_to_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a task to an officer. */
        post: operations["post_desk_dossiers_by_code_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/assign-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand an opinion that is asked for to an officer. */
        post: operations["post_desk_dossiers_by_code_assign_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a task. */
        post: operations["post_desk_dossiers_by_code_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a step. */
        post: operations["post_desk_dossiers_by_code_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put right after intake. */
        post: operations["post_desk_dossiers_by_code_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/decline-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The dossier goes on. */
        post: operations["post_desk_dossiers_by_code_decline_withdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process of a dossier as a drawing. */
        get: operations["get_desk_dossiers_by_code_diagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/draft-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft form 04: an extension, or an apology with a new date. */
        post: operations["post_desk_dossiers_by_code_draft_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/end-internal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End work inside the agency that is not needed any more. */
        post: operations["post_desk_dossiers_by_code_end_internal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/forms/01": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt with the promised moment (form 01). */
        get: operations["get_desk_dossiers_by_code_forms_01"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/forms/02": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request for a supplement (form 02). */
        get: operations["get_desk_dossiers_by_code_forms_02"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/forms/04": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The apology and extension (form 04). */
        get: operations["get_desk_dossiers_by_code_forms_04"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/forms/05": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice that it is stopped (form 05). */
        get: operations["get_desk_dossiers_by_code_forms_05"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/forms/06": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The control slip (form 06). */
        get: operations["get_desk_dossiers_by_code_forms_06"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/forms/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt of a returned result. */
        get: operations["get_desk_dossiers_by_code_forms_return"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/forms/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The transfer slip of an interlinked dossier. */
        get: operations["get_desk_dossiers_by_code_forms_transfer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/forms/why-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a clock ends when it does, day by day, in either language. */
        get: operations["get_desk_dossiers_by_code_forms_why_date"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/reject-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The draft of form 04 is not signed. */
        post: operations["post_desk_dossiers_by_code_reject_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/reprint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A receipt under a new number. */
        post: operations["post_desk_dossiers_by_code_reprint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/return-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the result over. */
        post: operations["post_desk_dossiers_by_code_return_result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to the very person. */
        post: operations["post_desk_dossiers_by_code_send_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/sign-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the draft of form 04. */
        post: operations["post_desk_dossiers_by_code_sign_extension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop at the applicant's request (form 05). */
        post: operations["post_desk_dossiers_by_code_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/take-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The applicant brought what was asked for. */
        post: operations["post_desk_dossiers_by_code_take_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/task-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The fields a step asks for, as they stand with what is answered so far. */
        post: operations["post_desk_dossiers_by_code_task_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at a dossier or changed something on it. */
        get: operations["get_desk_dossiers_by_code_trace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/void-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The receipt is void. */
        post: operations["post_desk_dossiers_by_code_void_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/why-this-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A clock of a dossier, day by day. */
        get: operations["get_desk_dossiers_by_code_why_this_date"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/dossiers/{code}/withdraw-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The opinion is needed no more. */
        post: operations["post_desk_dossiers_by_code_withdraw_consultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: "moved" names a dossier whose lists are old, "reset" says that some were missed. */
        get: operations["get_desk_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of form 04 that wait for a signature. */
        get: operations["get_desk_extensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a file, at most 25 MB, before an act names it. */
        post: operations["post_desk_files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that one may see. */
        get: operations["get_desk_files_by_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own filters of the work list. */
        get: operations["get_desk_filters"];
        /** Keep one's own filters. */
        put: operations["put_desk_filters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/internal-processes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Work inside an agency that may be begun in a unit, by code. */
        get: operations["get_desk_internal_processes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/internal-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin work inside the agency: no applicant, no term of law. */
        post: operations["post_desk_internal_work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is late and why. */
        get: operations["get_desk_late"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is offered at a reception point. */
        get: operations["get_desk_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/offers/{offer}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers of an offered procedure, by case. */
        get: operations["get_desk_offers_by_offer_checklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds a role in a unit today. */
        get: operations["get_desk_officers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a person. */
        post: operations["post_desk_people"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/people/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Persons by card, number, telephone or name. */
        post: operations["post_desk_people_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person. */
        get: operations["get_desk_people_by_person"];
        put?: never;
        /** Correct what is known of a person. */
        post: operations["post_desk_people_by_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agency's library of reasons for an act. */
        get: operations["get_desk_reasons"];
        put?: never;
        /** Add a reason to the library. */
        post: operations["post_desk_reasons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/reasons/{reason}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a reason out of the library. */
        post: operations["post_desk_reasons_by_reason_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register (form 07). */
        get: operations["get_desk_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/register-book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register (form 07), printed. */
        get: operations["get_desk_register_book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the rules of an offer make of fees and papers; keeps nothing. */
        post: operations["post_desk_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scans of a counter that found no dossier by themselves. */
        get: operations["get_desk_scans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/scans/{unit}/{scan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A scan, to look at. */
        get: operations["get_desk_scans_by_unit_by_scan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/scans/{unit}/{scan}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throw a scan away. */
        post: operations["post_desk_scans_by_unit_by_scan_dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/scans/{unit}/{scan}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a scan out of the tray, for an act that names it. */
        post: operations["post_desk_scans_by_unit_by_scan_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dossiers by code, name, identity or telephone. */
        post: operations["post_desk_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shares of interlinked dossiers by agency: on time, over, open. */
        get: operations["get_desk_shares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/visit-items/{item}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Form 02 or 03 of a visit. */
        get: operations["get_desk_visit_items_by_item_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A visit begins. */
        post: operations["post_desk_visits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/visits/{visit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A visit. */
        get: operations["get_desk_visits_by_visit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/visits/{visit}/ask-to-complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The dossier is not complete: form 02. */
        post: operations["post_desk_visits_by_visit_ask_to_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/visits/{visit}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The visit ends. */
        post: operations["post_desk_visits_by_visit_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/visits/{visit}/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person was only guided; what was said is kept. */
        post: operations["post_desk_visits_by_visit_guide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/visits/{visit}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A dossier is received: code, receipt, promised moment. */
        post: operations["post_desk_visits_by_visit_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/visits/{visit}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The dossier is not received: form 03. */
        post: operations["post_desk_visits_by_visit_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/waiting-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Paper that has to go on, and until when. */
        get: operations["get_desk_waiting_papers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open tasks, the most urgent first. */
        get: operations["get_desk_work"];
        put?: never;
        /** Open tasks whose code, applicant or procedure begins so. */
        post: operations["post_desk_work"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** State and promised moment of a dossier, by its code alone. */
        post: operations["post_portal_follow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/follow-by-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Steps and what there is to do, for the holder of the receipt. */
        post: operations["post_portal_follow_by_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the rules of an offer make of fees and papers; keeps nothing. */
        post: operations["post_portal_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/why-this-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A clock day by day, for the holder of the receipt. */
        post: operations["post_portal_why_this_date"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/why-this-date/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same on paper, in either language. */
        post: operations["post_portal_why_this_date_sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Procedures, as people type. */
        get: operations["get_procedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One procedure, for everybody. */
        get: operations["get_procedures_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a procedure is received. */
        get: operations["get_procedures_by_code_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in. */
        get: operations["get_session"];
        put?: never;
        /** Log in. */
        post: operations["post_session"];
        /** Log out. */
        delete: operations["delete_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one's own password. */
        post: operations["post_session_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process lives. */
        get: operations["get_healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus. */
        get: operations["get_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The database answers. */
        get: operations["get_readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddFiles: {
            version: number;
            paper_code?: string | null;
            file_ids?: string[];
        };
        AddReason: {
            /** Format: uuid */
            agency: string | null;
            use: components["schemas"]["ReasonUse"];
            domain: string;
            text: string;
        };
        AddedReason: {
            /** Format: uuid */
            id: string;
        };
        Address: {
            kind: components["schemas"]["AddressKind"];
            commune: string | null;
            former_commune: string | null;
            detail: string;
        };
        AddressInput: {
            kind: components["schemas"]["AddressKind"];
            commune?: string | null;
            former_commune?: string | null;
            detail: string;
        };
        /** @enum {string} */
        AddressKind: "permanent" | "current" | "head_office";
        Agencies: {
            items: components["schemas"]["Agency"][];
        };
        Agency: {
            /** Format: uuid */
            agency: string;
            code: string;
            kind: components["schemas"]["AgencyKind"];
            commune: string | null;
            is_provisional: boolean;
            /** Format: date */
            from_on: string;
            /** Format: date */
            to_on: string;
            name: string;
            short_name: string;
            /** Format: uuid */
            parent: string;
        };
        /** @enum {string} */
        AgencyKind: "city_committee" | "department" | "service_centre" | "commune_committee" | "partner";
        AgencyMove: {
            /** Format: uuid */
            before: string;
            before_code: string;
            before_name: string;
            /** Format: uuid */
            after: string;
            after_code: string;
            after_name: string;
            kind: components["schemas"]["SuccessionKind"];
            scope: components["schemas"]["Scope"];
        };
        /** @enum {string} */
        AheadChannel: "direct" | "post" | "online";
        /** @enum {string} */
        Alarm: "overdue" | "share_overdue" | "consultation_overdue" | "due_within_day" | "due_within_three_days" | "step_overdue" | "stalled" | "fault";
        AnswerConsultation: {
            version: number;
            number: number;
            content: string;
            file_ids?: string[];
            document_no?: string | null;
        };
        AppointOfficer: {
            /** Format: uuid */
            officer_id: string;
            role: string;
            /** Format: uuid */
            unit_id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until?: string | null;
            decision: string;
        };
        /** @enum {string} */
        AppointmentKind: "receipt" | "supplement" | "extension" | "apology";
        AppointmentView: {
            kind: components["schemas"]["AppointmentKind"];
            /** Format: date-time */
            made_at: string;
            /** Format: date-time */
            promised_at: string | null;
            reason: string;
            form_no: string;
            drafted_by: string;
            made_by: string;
        };
        Approvals: {
            items?: components["schemas"]["Approve"][];
            note?: string | null;
        };
        Approve: {
            code: string;
            task_id: string;
            version: number;
        };
        ApproveDraft: {
            version: number;
            decision_no: string;
            /** Format: date */
            decision_on: string;
            /** Format: date */
            in_force_from: string;
        };
        ApproveTemplate: {
            xml: string;
            /** Format: date */
            from_on: string;
            decision: string;
        };
        Approved: {
            code: string;
            done: boolean;
            problem: string;
        };
        ApprovedAll: {
            items: components["schemas"]["Approved"][];
        };
        ApprovedProcess: {
            code: string;
            version: number;
            is_new: boolean;
            not_staffed: components["schemas"]["NotStaffed"][];
            warnings: components["schemas"]["ProcessFault"][];
        };
        AskConsultation: {
            version: number;
            task_id: string;
            /** Format: uuid */
            agency_id: string;
            subject: string;
            content: string;
            /** Format: date-time */
            due_at: string;
            file_ids?: string[];
        };
        AskMove: {
            from: number;
            to: number;
            mapping?: components["schemas"]["MovedName"][];
            reason?: string | null;
        };
        AskRules: {
            /** Format: uuid */
            unit_id: string;
            /** Format: uuid */
            offer_id: string;
            channel: string;
            case_code?: string | null;
            /** Format: uuid */
            applicant_id: string | null;
            sets?: number | null;
            /** Format: date-time */
            occurred_at?: string | null;
            answers?: string | null;
        };
        AskRulesAhead: {
            /** Format: uuid */
            offer_id: string;
            channel: components["schemas"]["AheadChannel"];
            case_code?: string | null;
            sets?: number | null;
            answers?: string | null;
            decide?: boolean | null;
        };
        AskSupplement: {
            version: number;
            papers?: components["schemas"]["PaperInput"][];
            reason: string;
            late_reason?: string | null;
            answer_within?: string | null;
        };
        AskTaskForm: {
            task_id: string;
            answers?: string | null;
        };
        AskToComplete: {
            /** Format: uuid */
            offer_id: string;
            case_code?: string | null;
            papers?: components["schemas"]["PaperInput"][];
            reason: string;
        };
        AskableAgencies: {
            items: components["schemas"]["AskableAgency"][];
        };
        AskableAgency: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AsksModel: {
            as: components["schemas"]["AsksModelAs"];
            code: string;
            name: string;
            step: string;
        };
        /** @enum {string} */
        AsksModelAs: "fees" | "papers" | "step";
        AssignConsultation: {
            version: number;
            number: number;
            /** Format: uuid */
            officer_id: string;
        };
        AssignTask: {
            version: number;
            task_id: string;
            /** Format: uuid */
            officer_id: string;
            reason?: string | null;
        };
        AuditLine: {
            /** Format: date-time */
            at: string;
            kind: string;
            actor_is: string;
            actor_name: string;
            act: string;
        };
        BeginDraft: {
            bpmn: string;
            based_on?: number | null;
        };
        BeginInternalWork: {
            /** Format: uuid */
            unit_id: string;
            process_code: string;
            title: string;
            note?: string | null;
        };
        BegunInternalWork: {
            dossier_code: string;
        };
        BothTexts: {
            vi: string;
            en: string;
        };
        BundleItemView: {
            dossier_code: string;
            procedure_name: string;
            kind: string;
            confirmed: string;
            reason: string;
        };
        BundleView: {
            /** Format: uuid */
            id: string;
            number: number;
            /** Format: uuid */
            from_unit_id: string;
            from_unit: string;
            /** Format: uuid */
            to_unit_id: string | null;
            to_unit: string;
            to_post: boolean;
            made_by: string;
            /** Format: date-time */
            made_at: string;
            state: string;
            items: components["schemas"]["BundleItemView"][];
        };
        Bundles: {
            items: components["schemas"]["BundleView"][];
        };
        CalendarRow: {
            calendar: string;
            base: string;
            name: string;
            agency_name: string;
            decision: string;
            /** Format: date */
            decided_on: string | null;
            reason: string;
            /** Format: date-time */
            opened_at: string | null;
            opened_by: string;
        };
        Calendars: {
            items: components["schemas"]["CalendarRow"][];
            versions: components["schemas"]["VersionLine"][];
        };
        CanView: {
            act: string;
            allowed: boolean;
            why: string;
        };
        Card: {
            number: string;
            old_number: string | null;
            name: string;
            /** Format: date */
            born_on: string | null;
            birth_year: number;
            gender: components["schemas"]["Gender"];
            address: string;
            /** Format: date */
            issued_on: string | null;
            looks_mangled: boolean;
        };
        Case: {
            code: string;
            name: string;
            term: components["schemas"]["StatedTerm"];
        };
        CashLine: {
            code: string;
            name: string;
            count: number;
            /** Format: vnd */
            amount: number;
        };
        CatalogueFeeLine: {
            code: string;
            name: string;
            kind: components["schemas"]["FeeKind"];
            per: components["schemas"]["FeePer"];
            channel: components["schemas"]["Channel"] | null;
            /** Format: vnd */
            amount: number;
            first_count: number;
            /** Format: vnd */
            amount_after: number;
            /** Format: vnd */
            most: number;
            is_optional: boolean;
            source: string;
        };
        CatalogueFeeLineInput: {
            code: string;
            name: string;
            kind: components["schemas"]["FeeKind"];
            per: components["schemas"]["FeePer"];
            channel?: components["schemas"]["Channel"] | null;
            /** Format: vnd */
            amount: number;
            first_count: number;
            /** Format: vnd */
            amount_after: number;
            /** Format: vnd */
            most: number;
            is_optional?: boolean;
            source: string;
        };
        CertifiedLine: {
            kind: string;
            count: number;
            copies: number;
            pages: number;
            /** Format: vnd */
            amount: number;
        };
        CertifiedView: {
            dossier_code: string;
            book: string;
            book_no: number;
            /** Format: vnd */
            fee: number;
        };
        Certify: {
            /** Format: uuid */
            unit_id: string;
            /** Format: uuid */
            offer_id: string;
            /** Format: uuid */
            person_id: string | null;
            person_name?: string | null;
            kind: string;
            copies: number;
            pages: number;
            receipt?: boolean;
        };
        ChangeDraft: {
            version: number;
            bpmn: string;
        };
        ChangePassword: {
            old_password: string;
            new_password: string;
        };
        ChangePerson: {
            version: number;
            person: components["schemas"]["PersonDraftInput"];
        };
        /** @enum {string} */
        Channel: "direct" | "postal" | "online";
        CheckProcess: {
            bpmn: string;
        };
        Checklist: {
            code: string;
            name: string;
            /** Format: uuid */
            version: string;
            version_number: number;
            cases: components["schemas"]["Case"][];
            groups: components["schemas"]["PaperGroup"][];
            results: components["schemas"]["ProcedureResult"][];
            requirements: string;
        };
        ClaimTask: {
            version: number;
            task_id: string;
        };
        ClockName: {
            clock: components["schemas"]["DossierClock"];
            of: string;
            name: string;
        };
        Closure: {
            calendar?: string | null;
            kind: string;
            /** Format: date */
            day: string;
            statement?: string | null;
            /** Format: date */
            until?: string | null;
            sessions?: string | null;
            counts?: boolean;
            decision_no: string;
            /** Format: date */
            decision_on: string;
            reason: string;
        };
        ClosureLine: {
            statement: string | null;
            /** Format: date */
            on_day: string;
            kind: components["schemas"]["DayKind"];
            /** Format: date */
            swapped_with: string | null;
            sessions: string;
            counts: boolean;
            name: string;
            decision: string;
            /** Format: date */
            decided_on: string | null;
            reason: string;
            /** Format: date */
            known_from: string | null;
            /** Format: date */
            known_until: string | null;
            /** Format: date-time */
            recorded_at: string | null;
            recorded_by: string;
        };
        Closures: {
            items: components["schemas"]["ClosureLine"][];
        };
        CompleteTask: {
            version: number;
            task_id: string;
            note?: string | null;
            file_ids?: string[];
            outcome?: string | null;
            proposal?: string | null;
            ground?: string | null;
            /** Format: uuid */
            next_officer_id: string | null;
            document?: components["schemas"]["DocumentInput"] | null;
            answers?: string | null;
        };
        Component: {
            group: string;
            name: string;
            code: string;
            originals: number;
            copies: number;
            is_form: boolean;
            files: string[];
        };
        ConfirmBundle: {
            items?: components["schemas"]["ConfirmItem"][];
        };
        ConfirmItem: {
            dossier_code: string;
            ok?: boolean;
            reason?: string | null;
        };
        Consents: {
            tells_by_sms: boolean;
            tells_by_email: boolean;
            tells_by_zalo: boolean;
            keeps_papers: boolean;
        };
        ConsentsInput: {
            tells_by_sms?: boolean;
            tells_by_email?: boolean;
            tells_by_zalo?: boolean;
            keeps_papers?: boolean;
        };
        /** @enum {string} */
        ConsultationState: "open" | "answered" | "withdrawn" | "lapsed";
        ConsultationView: {
            number: number;
            state: components["schemas"]["ConsultationState"];
            task_id: string;
            subject: string;
            content: string;
            /** Format: uuid */
            unit_id: string;
            agency_name: string;
            unit_name: string;
            asker_name: string;
            asked_by: string;
            /** Format: date-time */
            asked_at: string;
            /** Format: date-time */
            due_at: string;
            is_late: boolean;
            /** Format: date-time */
            late_at: string | null;
            /** Format: uuid */
            assignee_id: string | null;
            assignee_name: string;
            answer: string;
            answered_by: string;
            /** Format: date-time */
            answered_at: string | null;
            document_no: string;
            reason: string;
            files: components["schemas"]["FileView"][];
            answer_files: components["schemas"]["FileView"][];
            mine: boolean;
            may_assign: boolean;
            may_withdraw: boolean;
        };
        CorrectDossier: {
            version: number;
            reason: string;
            /** Format: uuid */
            applicant_id: string | null;
            case_code?: string | null;
            papers?: components["schemas"]["PaperInput"][] | null;
            fees?: components["schemas"]["DossiersFeeLineInput"][] | null;
        };
        DateLine: {
            /** Format: date */
            date: string;
            counted: boolean;
            amount: string;
            reason_code: string;
            text: components["schemas"]["BothTexts"];
        };
        DateRule: {
            id: string;
            source: string;
            certainty: string;
            text: components["schemas"]["BothTexts"];
        };
        DateView: {
            clock: components["schemas"]["DossierClock"];
            of: string;
            name: string;
            agency_name: string;
            term: string;
            /** Format: date-time */
            from: string;
            capped: boolean;
            /** Format: date-time */
            due: string | null;
            state: string;
            provisional: boolean;
            on_time: boolean | null;
            explanation: components["schemas"]["DateLine"][];
            rules: components["schemas"]["DateRule"][];
            clocks: components["schemas"]["ClockName"][];
        };
        /** @enum {string} */
        DayKind: "working" | "weekend" | "service_only" | "holiday" | "compensatory" | "swapped_off" | "swapped_working" | "closure" | "changed_hours";
        DayLine: {
            code: string;
            procedure_name: string;
            applicant_name: string;
            /** Format: date-time */
            at: string;
        };
        DayView: {
            /** Format: date */
            on: string;
            officer_name: string;
            receptions: components["schemas"]["DayLine"][];
            returns: components["schemas"]["DayLine"][];
            cash: components["schemas"]["CashLine"][];
            /** Format: vnd */
            cash_total: number;
            certified: components["schemas"]["CertifiedLine"][];
            not_handed_over: components["schemas"]["WaitingPaper"][];
        };
        DecideOffer: {
            procedure_code: string;
            /** Format: uuid */
            agency_id: string;
            /** Format: uuid */
            place_id: string;
            /** Format: uuid */
            partner_id: string | null;
            participants?: components["schemas"]["Participant"][] | null;
            record: components["schemas"]["SystemOfRecord"];
            process_code: string;
            terms?: components["schemas"]["OfferTerm"][];
            fees?: components["schemas"]["CatalogueFeeLineInput"][];
            answer_within?: string | null;
            decision_no: string;
            /** Format: date */
            decision_on: string;
            /** Format: date */
            from: string;
        };
        DecidedThen: {
            model: string;
            version: number;
            decision: string;
            rules: components["schemas"]["RuleThen"][];
        };
        Decision: {
            agency: string;
            number: string;
            /** Format: date */
            signed_on: string;
        };
        DecisionModelLine: {
            code: string;
            name: string;
            version: number;
            state: components["schemas"]["LifeState"];
            /** Format: date */
            in_force_from: string;
            /** Format: date */
            retired_from: string | null;
            in_force: number | null;
            versions: number;
        };
        DecisionModelLines: {
            items: components["schemas"]["DecisionModelLine"][];
        };
        DecisionModelPage: {
            code: string;
            name: string;
            versions: components["schemas"]["DecisionModelVersion"][];
            decisions: components["schemas"]["ModelDecision"][];
            used_by: components["schemas"]["AsksModel"][];
        };
        DecisionModelVersion: {
            version: number;
            name: string;
            state: components["schemas"]["LifeState"];
            decision_no: string;
            /** Format: date */
            decision_on: string;
            /** Format: date */
            in_force_from: string;
            /** Format: date */
            retired_from: string | null;
            /** Format: date-time */
            published_at: string;
            published_by: string;
            sha256: string;
        };
        Delegation: {
            /** Format: uuid */
            delegation: string;
            procedure_code: string;
            /** Format: uuid */
            from_agency: string;
            /** Format: uuid */
            to_agency: string;
            decision: string;
            /** Format: date */
            from_on: string;
            /** Format: date */
            to_on: string;
        };
        DelegationLine: {
            /** Format: uuid */
            delegation: string;
            procedure_code: string;
            from_agency_name: string;
            to_agency_name: string;
            decision: string;
            /** Format: date */
            from_on: string;
            /** Format: date */
            until: string | null;
        };
        Delegations: {
            items: components["schemas"]["DelegationLine"][];
        };
        DocumentInput: {
            number?: string | null;
            /** Format: date */
            signed_on?: string | null;
            kind?: string | null;
        };
        /** @enum {string} */
        DossierClock: "legal" | "index" | "share" | "step" | "supplement";
        DossierMoves: {
            before_code: string;
            before_name: string;
            after_code: string;
            after_name: string;
            dossiers: number;
        };
        DossierView: {
            code: string;
            version: number;
            status: components["schemas"]["Status"];
            national_status: number;
            procedure_code: string;
            procedure_name: string;
            procedure_version: number;
            case_code: string;
            applicant: components["schemas"]["PartyView"];
            submitter: components["schemas"]["PartyView"] | null;
            channel: string;
            /** Format: date-time */
            received_at: string;
            received_by: string;
            /** Format: date-time */
            due_at: string | null;
            /** Format: date-time */
            promised_at: string | null;
            /** Format: date-time */
            original_due_at: string | null;
            extended: boolean;
            /** Format: date-time */
            finished_at: string | null;
            /** Format: date-time */
            returned_at: string | null;
            on_time: boolean | null;
            reception_unit: string;
            competent_agency: string;
            process_code: string;
            process_version: number;
            term: string;
            answer_within: string | null;
            papers: components["schemas"]["PaperView"][];
            other_files: components["schemas"]["FileView"][];
            sets: number;
            paper_place: components["schemas"]["PaperPlaceView"];
            fees: components["schemas"]["DossiersFeeLine"][];
            receipt_no: string;
            receipt_voided: boolean;
            result_by: string;
            result: components["schemas"]["ResultView"] | null;
            supplement: components["schemas"]["SupplementView"] | null;
            withdrawal_reason: string;
            stopped: components["schemas"]["StoppedView"] | null;
            appointments: components["schemas"]["AppointmentView"][];
            extension_draft: components["schemas"]["ExtensionView"] | null;
            shares: components["schemas"]["ShareView"][];
            lateness: components["schemas"]["LatenessView"][];
            consultations: components["schemas"]["ConsultationView"][];
            tasks: components["schemas"]["TaskView"][];
            incidents: components["schemas"]["IncidentView"][];
            steps: components["schemas"]["StepView"][];
            events: components["schemas"]["EventView"][];
            can: components["schemas"]["CanView"][];
            follow_token: string;
        };
        DossiersFeeLine: {
            code: string;
            name: string;
            /** Format: vnd */
            amount: number;
            ground: string | null;
        };
        DossiersFeeLineInput: {
            code: string;
            name: string;
            /** Format: vnd */
            amount: number;
            ground?: string | null;
        };
        DraftExtension: {
            version: number;
            kind: components["schemas"]["ExtensionKind"];
            /** Format: date-time */
            new_date: string;
            reason: string;
        };
        EndAuthority: {
            /** Format: date */
            last_day: string;
        };
        EndPost: {
            /** Format: date */
            last_day: string;
        };
        EnrolOfficer: {
            staff_code: string;
            name: string;
            login: string;
        };
        Enrolled: {
            /** Format: uuid */
            officer: string;
            first_password: string;
        };
        EnterPerson: {
            /** Format: uuid */
            unit_id: string;
            person: components["schemas"]["PersonDraftInput"];
        };
        EventView: {
            seq: number;
            type: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            recorded_at: string;
            by: string;
            agency: string;
            note: string;
        };
        /** @enum {string} */
        ExtensionKind: "extension" | "apology";
        ExtensionView: {
            kind: components["schemas"]["ExtensionKind"];
            /** Format: date-time */
            new_date: string;
            reason: string;
            drafted_by: string;
            /** Format: date-time */
            drafted_at: string;
        };
        Facts: {
            code: string;
            name: string;
            domains: string[];
            domain_codes: string[];
            promulgator: string;
            decision_no: string;
            levels: components["schemas"]["Level"][];
            kind: components["schemas"]["ProcedureKind"];
            subjects: string[];
            executing: string[];
            methods: components["schemas"]["Method"][];
            cases: components["schemas"]["Case"][];
            components: components["schemas"]["Component"][];
            legal: components["schemas"]["LegalReference"][];
            results: components["schemas"]["ProcedureResult"][];
            steps: components["schemas"]["Step"][];
            requirements: string;
            unparsed: string;
        };
        Fault: {
            line: number;
            code: string;
            params: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        FeeKind: "fee" | "charge" | "service";
        /** @enum {string} */
        FeePer: "dossier" | "copy" | "page" | "item";
        FileView: {
            /** Format: uuid */
            file_id: string;
            name: string;
            type: string;
            size: number;
        };
        FindPaper: {
            dossier_code: string;
            /** Format: uuid */
            unit_id: string;
            note?: string | null;
        };
        FindPeople: {
            qr?: string | null;
            number?: string | null;
            name?: string | null;
        };
        Follow: {
            code: string;
        };
        FollowByToken: {
            token: string;
        };
        FollowView: {
            code: string;
            procedure_name: string;
            status: components["schemas"]["Status"];
            /** Format: date-time */
            received_at: string;
            /** Format: date-time */
            promised_at: string | null;
            /** Format: date-time */
            due_at: string | null;
            appointments: components["schemas"]["PromiseView"][];
            differs: boolean;
            steps: components["schemas"]["StepView"][];
            parts: components["schemas"]["PartView"][];
            to_do: components["schemas"]["ToDo"][];
            unit_name: string;
            telephone: string;
        };
        /** @enum {string} */
        FormCode: "form_01" | "form_02" | "form_03" | "form_04" | "form_05" | "form_06" | "form_07" | "transfer_slip" | "hand_over_list" | "return_receipt" | "end_of_day" | "certification_log";
        FormFieldView: {
            question: components["schemas"]["RuleQuestion"];
            required: boolean;
            value: string;
            fault: string;
        };
        FormTemplate: {
            /** Format: uuid */
            template_id: string;
            form: components["schemas"]["FormCode"];
            version: number;
            /** Format: date */
            from_on: string;
            decision: string;
            is_built_in: boolean;
            made_by: string;
            /** Format: date-time */
            made_at: string;
            xml: string;
        };
        FormView: {
            /** Format: uuid */
            item_id: string;
            form_no: string;
        };
        FoundDossier: {
            dossier_code: string;
            procedure_name: string;
            applicant_name: string;
            status: components["schemas"]["Status"];
            /** Format: date-time */
            received_at: string;
            /** Format: date-time */
            due_at: string | null;
        };
        FoundPage: {
            items: components["schemas"]["FoundDossier"][];
            next: string | null;
        };
        FoundPeople: {
            items: components["schemas"]["PersonLine"][];
            has_more: boolean;
            card: components["schemas"]["Card"] | null;
            draft: components["schemas"]["PersonDraft"] | null;
        };
        /** @enum {string} */
        Gender: "male" | "female";
        GiveAuthority: {
            procedure_code: string;
            /** Format: uuid */
            from_agency_id: string;
            /** Format: uuid */
            to_agency_id: string;
            decision: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until?: string | null;
        };
        Guide: {
            /** Format: uuid */
            offer_id: string | null;
            text: string;
        };
        HandleIncident: {
            reason: string;
        };
        Hit: {
            code: string;
            name: string;
            score: number;
            receivable: boolean;
            reason_code: string;
        };
        Hits: {
            items: components["schemas"]["Hit"][];
        };
        Identifier: {
            kind: components["schemas"]["IdentifierKind"];
            number: string;
            /** Format: date */
            issued_on: string | null;
        };
        IdentifierInput: {
            kind: components["schemas"]["IdentifierKind"];
            number: string;
            /** Format: date */
            issued_on?: string | null;
        };
        /** @enum {string} */
        IdentifierKind: "cccd" | "cmnd" | "passport" | "tax_code";
        ImportRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            imported_at: string;
            sources: string;
            read: number;
            added: number;
            changed: number;
            same: number;
            refused: number;
            unclear: number;
        };
        ImportedRecord: {
            code: string;
            line: number;
            outcome: components["schemas"]["Outcome"];
            notes: components["schemas"]["Note"][];
        };
        Imports: {
            items: components["schemas"]["ImportRow"][];
        };
        IncidentLine: {
            dossier_code: string;
            incident: number;
            procedure_code: string;
            procedure_name: string;
            agency_name: string;
            what: components["schemas"]["Stuck"];
            element: string;
            element_name: string;
            why: string;
            /** Format: date-time */
            raised_at: string;
        };
        IncidentLines: {
            items: components["schemas"]["IncidentLine"][];
        };
        IncidentMove: {
            task: string;
            step_name: string;
            to: string;
            to_name: string;
            outcomes: components["schemas"]["OutcomeView"][];
        };
        IncidentPage: {
            line: components["schemas"]["IncidentLine"];
            may_retry: boolean;
            may_end: boolean;
            moves: components["schemas"]["IncidentMove"][];
        };
        IncidentView: {
            incident: number;
            what: components["schemas"]["Stuck"];
            element: string;
            element_name: string;
            why: string;
            /** Format: date-time */
            raised_at: string;
        };
        /** @enum {string} */
        InputKind: "any" | "boolean" | "number" | "text" | "date";
        KeptFile: {
            /** Format: uuid */
            file_id: string;
            name: string;
            type: string;
            size: number;
            sha256: string;
        };
        LateConsultation: {
            dossier_code: string;
            procedure_name: string;
            subject: string;
            agency_name: string;
            asker_name: string;
            /** Format: date-time */
            due_at: string;
            /** Format: date-time */
            told_at: string | null;
            /** Format: date-time */
            answered_at: string | null;
        };
        LateShare: {
            dossier_code: string;
            procedure_name: string;
            agency_name: string;
            part: string;
            is_open: boolean;
            /** Format: date-time */
            due_at: string | null;
            overrun_minutes: number;
            /** Format: date-time */
            dossier_due_at: string | null;
        };
        LateView: {
            items: components["schemas"]["WorkRow"][];
            by_step: components["schemas"]["LoadLine"][];
            by_officer: components["schemas"]["LoadLine"][];
            shares: components["schemas"]["LateShare"][];
            consultations: components["schemas"]["LateConsultation"][];
        };
        LatenessView: {
            agency_name: string;
            overrun_minutes: number;
        };
        LegalReference: {
            number: string;
            name: string;
        };
        /** @enum {string} */
        Level: "ministry" | "province" | "commune" | "other";
        /** @enum {string} */
        LifeState: "draft" | "checked" | "approved" | "in_force" | "retired";
        ListOfOfferView: {
            items: components["schemas"]["OfferView"][];
        };
        ListOfOfficerLine: {
            items: components["schemas"]["OfficerLine"][];
        };
        ListOfPostView: {
            items: components["schemas"]["PostView"][];
        };
        ListOfRole: {
            items: components["schemas"]["Role"][];
        };
        ListedOfImportedRecord: {
            items: components["schemas"]["ImportedRecord"][];
            next: string | null;
            total: number;
        };
        ListedOfProcessLine: {
            items: components["schemas"]["ProcessLine"][];
            next: string | null;
            total: number;
        };
        LoadLine: {
            key: string;
            name: string;
            open: number;
            late: number;
        };
        LogIn: {
            account: string;
            password: string;
        };
        MakeBundle: {
            /** Format: uuid */
            from_unit_id: string;
            /** Format: uuid */
            to_unit_id: string | null;
            to_post?: boolean;
            dossier_codes?: string[];
        };
        MatchedRule: {
            decision: string;
            rule: number;
            text: string;
        };
        /** @enum {string} */
        May: "be_anyone" | "be_signed_in" | "read_dossiers" | "receive_dossiers" | "hand_over_papers" | "return_results" | "work_on_dossiers" | "assign_dossiers" | "decide_dossiers" | "issue_documents" | "correct_dossiers" | "follow_unit" | "administer_organisation" | "administer_catalogue" | "administer_processes" | "handle_incidents" | "administer_calendars" | "administer_templates" | "read_audit";
        Method: {
            channel: components["schemas"]["Channel"];
            term: components["schemas"]["StatedTerm"];
            time_text: string;
            text: string;
            fees: components["schemas"]["StatedFee"][];
            is_glued: boolean;
        };
        ModelAnswer: {
            value: string;
            matched: components["schemas"]["MatchedRule"][];
            warnings: components["schemas"]["ModelWarning"][];
        };
        ModelDecision: {
            id: string;
            name: string;
            type: string;
            inputs: components["schemas"]["ModelInput"][];
        };
        ModelFile: {
            code: string;
            version: number;
            dmn: string;
        };
        ModelInput: {
            name: string;
            type: string;
        };
        ModelWarning: {
            element: string;
            code: string;
            text: components["schemas"]["BothTexts"];
        };
        MoveIncident: {
            reason: string;
            task: string;
            to?: string | null;
            outcome?: string | null;
        };
        MovePreviewView: {
            looked_at: number;
            movable: number;
            is_whole: boolean;
            open: components["schemas"]["StandingAt"][];
            refused: components["schemas"]["MoveRefusedLine"][];
        };
        MoveRefusedLine: {
            dossier_code: string;
            element: string;
            code: string;
            text: components["schemas"]["BothTexts"];
        };
        Moved: {
            moved: number;
        };
        MovedName: {
            from: string;
            to: string;
        };
        NotStaffed: {
            agency: string;
            agency_name: string;
            role: string;
        };
        Note: {
            code: string;
            field: string;
        };
        Occurrence: {
            /** Format: uuid */
            occurrence: string;
            process_code: string;
            version: number;
            element: string;
            element_name: string;
            trigger: components["schemas"]["Trigger"];
            /** Format: date-time */
            at: string;
            name: string;
            correlation: string;
            from: string;
            is_over: boolean;
            /** Format: uuid */
            agency_id: string | null;
            agency_name: string;
            dossier_code: string;
            code: string;
            params: {
                [key: string]: string;
            };
            text: components["schemas"]["BothTexts"];
        };
        OfferChange: {
            code: string;
            name: string;
            before_name: string;
            after_name: string;
        };
        OfferLine: {
            /** Format: uuid */
            offer_id: string;
            code: string;
            name: string;
            domain: string;
            record: string;
            terms: components["schemas"]["OfferTerm"][];
            fees: components["schemas"]["CatalogueFeeLine"][];
            bulk: boolean;
            provisional: boolean;
            by_rules: boolean;
        };
        OfferLines: {
            items: components["schemas"]["OfferLine"][];
        };
        OfferProcess: {
            code: string;
            name: string;
            version: number;
        };
        OfferProcesses: {
            items: components["schemas"]["OfferProcess"][];
        };
        OfferRules: {
            fees: string;
            papers: string;
        };
        OfferTerm: {
            channel: components["schemas"]["Channel"];
            term: string;
            source: string;
        };
        OfferView: {
            /** Format: uuid */
            offer: string;
            /** Format: uuid */
            procedure: string;
            code: string;
            name: string;
            domain: string;
            /** Format: uuid */
            version: string;
            version_number: number;
            /** Format: uuid */
            agency: string;
            /** Format: uuid */
            place: string;
            /** Format: uuid */
            partner: string;
            participants: components["schemas"]["Participant"][];
            system_of_record: components["schemas"]["SystemOfRecord"];
            process: string;
            version_policy: components["schemas"]["VersionPolicy"];
            terms: components["schemas"]["OfferTerm"][];
            fees: components["schemas"]["CatalogueFeeLine"][];
            cases: string[];
            decision: components["schemas"]["Decision"];
            is_bulk: boolean;
            is_provisional: boolean;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_until: string;
            offer_version: number;
            rules: components["schemas"]["OfferRules"];
            answer_within: string;
        };
        OfferedAt: {
            /** Format: uuid */
            offer: string;
            name: string;
            address: string;
            telephone: string;
        };
        OfferedPlaces: {
            items: components["schemas"]["OfferedAt"][];
        };
        OfficerChoice: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OfficerChoices: {
            items: components["schemas"]["OfficerChoice"][];
        };
        OfficerLine: {
            /** Format: uuid */
            officer: string;
            staff_code: string;
            name: string;
            is_demo: boolean;
            /** Format: date */
            from_on: string;
            /** Format: date */
            to_on: string;
            login: string;
            is_disabled: boolean;
            must_change_password: boolean;
            /** Format: date-time */
            last_log_in_at: string | null;
        };
        OfficerView: {
            /** Format: uuid */
            id: string;
            name: string;
            staff_code: string;
            is_demo: boolean;
        };
        OpenOrShut: {
            is_open?: boolean;
        };
        OpenSame: {
            code: string;
            /** Format: date-time */
            received_at: string;
        };
        OpenVisit: {
            /** Format: uuid */
            unit_id: string;
            /** Format: uuid */
            person_id: string;
            /** Format: uuid */
            on_behalf_of_id: string | null;
            authority_text?: string | null;
            channel: string;
            continues_code?: string | null;
        };
        /** @enum {string} */
        Outcome: "added" | "changed" | "same" | "refused" | "unclear";
        OutcomeView: {
            value: string;
            name: string;
        };
        PageOfMoveRefusedLine: {
            items: components["schemas"]["MoveRefusedLine"][];
            next: string | null;
        };
        PageOfOccurrence: {
            items: components["schemas"]["Occurrence"][];
            next: string | null;
        };
        PageOfStartLine: {
            items: components["schemas"]["StartLine"][];
            next: string | null;
        };
        PageOfStartable: {
            items: components["schemas"]["Startable"][];
            next: string | null;
        };
        PaperGroup: {
            name: string;
            is_note: boolean;
            papers: components["schemas"]["Component"][];
        };
        PaperInput: {
            code?: string | null;
            name: string;
            originals: number;
            copies: number;
            file_ids?: string[];
        };
        /** @enum {string} */
        PaperLanguage: "vi" | "en";
        PaperNeeded: {
            code: string;
            name: string;
            originals: number;
            copies: number;
            ground: string | null;
        };
        PaperPlaceView: {
            unit_name: string;
            /** Format: date-time */
            since: string;
            in_transit: boolean;
        };
        PaperView: {
            code: string;
            name: string;
            originals: number;
            copies: number;
            files: components["schemas"]["FileView"][];
        };
        PartView: {
            agency_name: string;
            work: string;
            state: components["schemas"]["ShareState"];
            /** Format: date-time */
            ended_at: string | null;
            results: string[];
        };
        Participant: {
            key: string;
            /** Format: uuid */
            agency: string;
            work: string;
            share: string;
        };
        PartyView: {
            /** Format: uuid */
            id: string | null;
            kind: string;
            name: string;
            identity: string;
            phone: string;
            address: string;
        };
        PersonDraft: {
            kind: components["schemas"]["PersonKind"];
            name: string;
            gender: components["schemas"]["Gender"] | null;
            /** Format: date */
            born_on: string | null;
            birth_year: number | null;
            phone: string | null;
            email: string | null;
            identifiers: components["schemas"]["Identifier"][];
            addresses: components["schemas"]["Address"][];
            consents: components["schemas"]["Consents"];
            is_number_confirmed: boolean;
        };
        PersonDraftInput: {
            kind: components["schemas"]["PersonKind"];
            name: string;
            gender?: components["schemas"]["Gender"] | null;
            /** Format: date */
            born_on?: string | null;
            birth_year?: number | null;
            phone?: string | null;
            email?: string | null;
            identifiers?: components["schemas"]["IdentifierInput"][];
            addresses?: components["schemas"]["AddressInput"][];
            consents: components["schemas"]["ConsentsInput"];
            is_number_confirmed?: boolean;
        };
        /** @enum {string} */
        PersonKind: "citizen" | "organisation";
        PersonLine: {
            /** Format: uuid */
            person: string;
            kind: components["schemas"]["PersonKind"];
            name: string;
            birth_year: number | null;
            number_end: string;
            phone_end: string;
        };
        PersonView: {
            /** Format: uuid */
            person: string;
            kind: components["schemas"]["PersonKind"];
            name: string;
            gender: components["schemas"]["Gender"] | null;
            /** Format: date */
            born_on: string | null;
            birth_year: number | null;
            phone: string;
            email: string;
            identifiers: components["schemas"]["Identifier"][];
            addresses: components["schemas"]["Address"][];
            consents: components["schemas"]["Consents"];
            version: number;
            /** Format: date-time */
            changed_at: string;
            changed_by_name: string;
        };
        Place: {
            /** Format: uuid */
            unit_id: string;
            unit_name: string;
            /** Format: uuid */
            agency_id: string;
            agency_name: string;
            agency_code: string;
            roles: string[];
        };
        /** @enum {string} */
        PostFate: "goes_on" | "holds_there" | "own";
        PostMove: {
            /** Format: uuid */
            post: string;
            /** Format: uuid */
            officer: string;
            officer_name: string;
            role: string;
            /** Format: uuid */
            before: string;
            /** Format: uuid */
            after: string;
            after_name: string;
            /** Format: date */
            until: string;
            fate: components["schemas"]["PostFate"];
        };
        PostView: {
            /** Format: uuid */
            post: string;
            /** Format: uuid */
            officer: string;
            staff_code: string;
            officer_name: string;
            role: string;
            /** Format: uuid */
            unit: string;
            /** Format: uuid */
            agency: string;
            /** Format: date */
            from_on: string;
            /** Format: date */
            to_on: string;
            decision: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            field: string | null;
            params: {
                [key: string]: string;
            };
            text: {
                [key: string]: string;
            };
            incident: string | null;
            request: string;
        };
        /** @enum {string} */
        ProcedureKind: "unknown" | "standard" | "specific" | "internal";
        ProcedurePage: {
            row: components["schemas"]["ProcedureRow"];
            version: components["schemas"]["VersionView"] | null;
            groups: components["schemas"]["PaperGroup"][];
            offers: components["schemas"]["OfferView"][];
        };
        ProcedureResult: {
            code: string;
            name: string;
        };
        ProcedureRow: {
            /** Format: uuid */
            procedure: string;
            code: string;
            name: string;
            domain: string;
            promulgator: string;
            levels: components["schemas"]["Level"][];
            is_receivable: boolean;
            reason: string;
            is_unclear: boolean;
            version_number: number;
        };
        ProcessDraft: {
            /** Format: uuid */
            id: string;
            code: string;
            kind: components["schemas"]["ProcessKind"];
            name: string;
            state: components["schemas"]["LifeState"];
            based_on: number;
            version: number;
            errors: number;
            /** Format: date-time */
            checked_at: string | null;
            /** Format: date-time */
            changed_at: string;
            changed_by: string;
            /** Format: date-time */
            ended_at: string | null;
            became: number | null;
        };
        ProcessDraftPage: {
            draft: components["schemas"]["ProcessDraft"];
            bpmn: string;
            faults: components["schemas"]["ProcessFault"][];
            not_staffed: components["schemas"]["NotStaffed"][];
        };
        ProcessDrafts: {
            items: components["schemas"]["ProcessDraft"][];
        };
        ProcessFault: {
            element: string;
            code: string;
            params: {
                [key: string]: string;
            };
            severity: components["schemas"]["Severity"];
            text: components["schemas"]["BothTexts"];
        };
        ProcessFaults: {
            code: string;
            name: string;
            kind: components["schemas"]["ProcessKind"];
            faults: components["schemas"]["ProcessFault"][];
        };
        ProcessFile: {
            code: string;
            version: number;
            bpmn: string;
        };
        /** @enum {string} */
        ProcessKind: "procedure" | "internal";
        ProcessLine: {
            code: string;
            kind: components["schemas"]["ProcessKind"];
            name: string;
            version: number;
            state: components["schemas"]["LifeState"];
            /** Format: date */
            in_force_from: string;
            /** Format: date */
            retired_from: string | null;
            in_force: number | null;
            versions: number;
            not_staffed: number;
            drafts: number;
        };
        ProcessMove: {
            /** Format: uuid */
            id: string;
            code: string;
            from: number;
            to: number;
            mapping: components["schemas"]["MovedName"][];
            reason: string;
            /** Format: date-time */
            asked_at: string;
            asked_by: string;
            looked_at: number;
            moved: number;
            refused: number;
            /** Format: date-time */
            ended_at: string | null;
        };
        ProcessMoves: {
            items: components["schemas"]["ProcessMove"][];
        };
        ProcessPageView: {
            code: string;
            kind: components["schemas"]["ProcessKind"];
            name: string;
            versions: components["schemas"]["ProcessVersion"][];
            drafts: components["schemas"]["ProcessDraft"][];
        };
        ProcessTrial: {
            trace: components["schemas"]["TraceLine"][];
            ended: string;
            error: string | null;
            variables: string;
            passed_over: components["schemas"]["ProcessFault"][];
        };
        ProcessVersion: {
            version: number;
            name: string;
            state: components["schemas"]["LifeState"];
            decision_no: string;
            /** Format: date */
            decision_on: string;
            /** Format: date */
            in_force_from: string;
            /** Format: date */
            retired_from: string | null;
            /** Format: date-time */
            checked_at: string;
            published_by: string;
            sha256: string;
            not_staffed: components["schemas"]["NotStaffed"][];
        };
        PromiseView: {
            kind: components["schemas"]["AppointmentKind"];
            /** Format: date-time */
            made_at: string;
            /** Format: date-time */
            promised_at: string | null;
            reason: string;
            form_no: string;
        };
        PublicView: {
            code: string;
            status: components["schemas"]["Status"];
            /** Format: date-time */
            promised_at: string | null;
        };
        PublishModel: {
            code: string;
            dmn: string;
            decision_no: string;
            /** Format: date */
            decision_on: string;
            /** Format: date */
            in_force_from: string;
        };
        PublishedModelView: {
            code: string;
            version: number;
            is_new: boolean;
        };
        PutInAbsence: {
            /** Format: uuid */
            officer_id: string;
            /** Format: uuid */
            substitute_id: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            reason: string;
        };
        Reason: {
            /** Format: uuid */
            id: string;
            use: components["schemas"]["ReasonUse"];
            domain: string;
            text: string;
            is_common: boolean;
        };
        /** @enum {string} */
        ReasonUse: "supplement" | "refuse" | "send_back" | "correct" | "extension";
        Reasons: {
            items: components["schemas"]["Reason"][];
        };
        ReceiveDossier: {
            /** Format: uuid */
            offer_id: string;
            case_code?: string | null;
            /** Format: uuid */
            applicant_id: string | null;
            papers?: components["schemas"]["PaperInput"][];
            sets?: number | null;
            note?: string | null;
            fees?: components["schemas"]["DossiersFeeLineInput"][];
            fee_method?: string | null;
            result_by?: string | null;
            /** Format: date-time */
            occurred_at?: string | null;
            occurred_reason?: string | null;
            despite_open?: boolean;
            answers?: string | null;
        };
        ReceivedView: {
            dossier_code: string;
            /** Format: uuid */
            item_id: string;
            /** Format: date-time */
            received_at: string;
            /** Format: date-time */
            due_at: string | null;
            /** Format: date-time */
            promised_at: string | null;
            receipt_no: string;
            /** Format: vnd */
            fee: number;
            open_same: components["schemas"]["OpenSame"][];
        };
        RecomputationView: {
            /** Format: uuid */
            id: string;
            calendar: string;
            /** Format: date-time */
            from_at: string;
            decision: string;
            /** Format: date-time */
            asked_at: string;
            looked_at: number;
            moved: number;
            /** Format: date-time */
            ended_at: string | null;
        };
        Recomputations: {
            items: components["schemas"]["RecomputationView"][];
        };
        Recomputed: {
            /** Format: uuid */
            recomputation: string;
        };
        RefuseToReceive: {
            /** Format: uuid */
            offer_id: string;
            reason: string;
        };
        RegisterLine: {
            no: number;
            code: string;
            procedure_name: string;
            sets: number;
            applicant_name: string;
            address: string;
            phone: string;
            competent_agency: string;
            /** Format: date-time */
            received_at: string;
            /** Format: date-time */
            promised_at: string | null;
            /** Format: date-time */
            returned_at: string | null;
            channel: string;
        };
        RegisterPage: {
            items: components["schemas"]["RegisterLine"][];
            next: string | null;
        };
        ReorganisationChange: {
            kind: components["schemas"]["SuccessionKind"];
            before?: string[];
            parts?: components["schemas"]["ReorganisationPart"][];
        };
        ReorganisationPart: {
            after: string;
            procedures?: string[];
            domains?: string[];
            communes?: string[];
            units?: string[];
        };
        ReorganisationPreview: {
            /** Format: date */
            effective_on: string;
            is_past: boolean;
            agencies: components["schemas"]["AgencyMove"][];
            units: components["schemas"]["UnitMove"][];
            posts: components["schemas"]["PostMove"][];
            delegations: components["schemas"]["Delegation"][];
            offers: components["schemas"]["OfferChange"][];
            dossiers: components["schemas"]["DossierMoves"][];
            dossiers_total: number;
            is_cut: boolean;
        };
        ReorganisationProgress: {
            /** Format: uuid */
            reorganisation: string;
            decision: string;
            decided_by: string;
            /** Format: date */
            decided_on: string;
            /** Format: date */
            effective_on: string;
            /** Format: date-time */
            recorded_at: string;
            agencies: components["schemas"]["AgencyMove"][];
            waiting: number;
        };
        Reorganisations: {
            items: components["schemas"]["ReorganisationProgress"][];
        };
        Reorganise: {
            decision: string;
            decided_by: string;
            /** Format: date */
            decided_on: string;
            /** Format: date */
            effective_on: string;
            changes?: components["schemas"]["ReorganisationChange"][];
        };
        Reorganised: {
            /** Format: uuid */
            reorganisation: string;
        };
        ResultView: {
            outcome: string;
            ground: string;
            kind: string;
            number: string;
            /** Format: date */
            signed_on: string | null;
            files: components["schemas"]["FileView"][];
        };
        RetireModel: {
            /** Format: date */
            from: string;
            despite_users?: boolean | null;
        };
        RetireVersion: {
            /** Format: date */
            from: string;
        };
        ReturnResult: {
            version: number;
            task_id?: string | null;
            receiver_name: string;
            receiver_identity?: string | null;
            signed_by: string;
            post_code?: string | null;
        };
        Role: {
            role: string;
            name_vi: string;
            name_en: string;
            confidentiality: number;
            reaches_below: boolean;
            rights: components["schemas"]["May"][];
        };
        RuleChoice: {
            value: string;
            label: string;
            label_en: string;
        };
        RuleQuestion: {
            name: string;
            type: string;
            kind: components["schemas"]["InputKind"];
            label: string;
            label_en: string;
            choices: components["schemas"]["RuleChoice"][];
        };
        RuleThen: {
            rule: number;
            text: string;
        };
        RulesSilent: {
            what: string;
            why: string;
        };
        RulesView: {
            questions: components["schemas"]["RuleQuestion"][];
            fees: components["schemas"]["DossiersFeeLine"][];
            fees_by: components["schemas"]["DecidedThen"] | null;
            papers: components["schemas"]["PaperNeeded"][];
            papers_by: components["schemas"]["DecidedThen"] | null;
            silent: components["schemas"]["RulesSilent"][];
        };
        SavedFilter: {
            name: string;
            query: string;
        };
        SavedFilters: {
            items: components["schemas"]["SavedFilter"][];
        };
        SavedFiltersInput: {
            items?: components["schemas"]["SavedFilter"][];
        };
        ScanView: {
            id: string;
            name: string;
            size: number;
            type: string;
            problem: string;
        };
        Scans: {
            folder: string;
            items: components["schemas"]["ScanView"][];
        };
        Scope: {
            procedures: string[];
            domains: string[];
            communes: string[];
        };
        SearchDossiers: {
            text?: string | null;
            number?: string | null;
            after?: string | null;
        };
        SeenDraft: {
            version: number;
        };
        SendBack: {
            version: number;
            task_id: string;
            reason: string;
        };
        SendMessage: {
            name: string;
            correlation?: string | null;
            facts?: unknown;
        };
        SendSignal: {
            name: string;
            facts?: unknown;
        };
        SentView: {
            /** Format: uuid */
            id: string;
            waiting: number;
            begins: number;
        };
        Session: {
            officer: components["schemas"]["OfficerView"];
            places: components["schemas"]["Place"][];
            rights: string[];
            csrf_token: string;
            must_change_password: boolean;
        };
        SetContact: {
            address: string;
            telephone: string;
        };
        SetFees: {
            version: number;
            fees?: components["schemas"]["CatalogueFeeLineInput"][];
        };
        SetProcess: {
            version: number;
            process_code: string;
        };
        SetRules: {
            version: number;
            rules: components["schemas"]["OfferRules"];
        };
        SetTerms: {
            version: number;
            terms?: components["schemas"]["OfferTerm"][];
            answer_within?: string | null;
        };
        /** @enum {string} */
        Severity: "error" | "warning";
        ShareCount: {
            /** Format: uuid */
            agency_id: string;
            agency_name: string;
            number: number;
            ended: number;
            on_time: number;
            overrun: number;
            overrun_minutes: number;
            open: number;
            open_late: number;
            untimed: number;
        };
        ShareCounts: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            items: components["schemas"]["ShareCount"][];
        };
        ShareResultView: {
            kind: string;
            number: string;
            /** Format: date */
            signed_on: string | null;
            step_name: string;
            /** Format: date-time */
            at: string;
            files: components["schemas"]["FileView"][];
        };
        /** @enum {string} */
        ShareState: "not_begun" | "open" | "ended";
        ShareView: {
            part: string;
            /** Format: uuid */
            agency_id: string;
            agency_name: string;
            is_lead: boolean;
            work: string;
            allotted: string;
            state: components["schemas"]["ShareState"];
            /** Format: date-time */
            started_at: string | null;
            /** Format: date-time */
            due_at: string | null;
            /** Format: date-time */
            ended_at: string | null;
            allotted_minutes: number | null;
            used_minutes: number;
            overrun_minutes: number;
            runs: number;
            results: components["schemas"]["ShareResultView"][];
        };
        SignExtension: {
            version: number;
        };
        StandingAt: {
            element: string;
            name: string;
            dossiers: number;
            is_there: boolean;
        };
        StartLine: {
            process_code: string;
            process_name: string;
            version: number;
            element: string;
            element_name: string;
            trigger: components["schemas"]["Trigger"];
            name: string;
            correlation: string;
            timer_kind: components["schemas"]["TimerKind"];
            timer: string;
            /** Format: date-time */
            next_at: string | null;
            agency: string;
            agency_name: string;
            /** Format: date-time */
            last_at: string | null;
            last_begun: number;
            last_refused: number;
            last_is_over: boolean;
        };
        Startable: {
            code: string;
            name: string;
            version: number;
        };
        StatedFee: {
            kind: string;
            value: number | null;
            currency: string;
            text: string;
        };
        StatedTerm: {
            amount: string;
            unit: string;
        };
        Statistics: {
            items: components["schemas"]["UnitStatistics"][];
        };
        /** @enum {string} */
        Status: "received" | "in_progress" | "waiting_supplement" | "waiting_duty" | "withdrawal_asked" | "stopped" | "finished" | "returned";
        Step: {
            name: string;
            text: string;
        };
        StepView: {
            step: string;
            name: string;
            role: string;
            state: string;
            by: string;
            /** Format: date-time */
            at: string | null;
        };
        StopDossier: {
            version: number;
            reason: string;
            /** Format: vnd */
            refund?: number | null;
        };
        StoppedView: {
            /** Format: date-time */
            at: string;
            reason: string;
            /** Format: vnd */
            refund: number;
            form_no: string;
            by: string;
        };
        /** @enum {string} */
        Stuck: "timer" | "message" | "signal" | "system_work" | "task" | "process";
        /** @enum {string} */
        SuccessionKind: "merged" | "split" | "renamed" | "closed" | "function_moved";
        SupplementView: {
            /** Format: date-time */
            asked_at: string;
            reason: string;
            form_no: string;
            papers: components["schemas"]["PaperView"][];
            /** Format: date-time */
            answered_at: string | null;
            /** Format: date-time */
            answer_by: string | null;
        };
        /** @enum {string} */
        SystemOfRecord: "ours" | "ministry" | "portal";
        TakeSupplement: {
            version: number;
            papers?: components["schemas"]["PaperInput"][];
            note?: string | null;
        };
        TaskForm: {
            fields: components["schemas"]["FormFieldView"][];
        };
        TaskView: {
            task_id: string;
            step: string;
            step_name: string;
            act: string;
            role: string;
            /** Format: uuid */
            unit_id: string;
            unit_name: string;
            /** Format: uuid */
            assignee_id: string | null;
            assignee_name: string;
            /** Format: date-time */
            step_due_at: string | null;
            sent_back: boolean;
            mine: boolean;
            is_system: boolean;
            fault: string;
            outcomes: components["schemas"]["OutcomeView"][];
            has_form: boolean;
        };
        TemplateFaults: {
            items: components["schemas"]["Fault"][];
        };
        TemplateLine: {
            form: string;
            version: number;
            /** Format: date */
            from_on: string;
            decision: string;
            is_built_in: boolean;
            made_by: string;
            /** Format: date-time */
            made_at: string;
        };
        TemplateLines: {
            items: components["schemas"]["TemplateLine"][];
        };
        TemplateText: {
            xml: string;
        };
        /** @enum {string} */
        TimerKind: "none" | "date" | "duration" | "cycle" | "working";
        ToDo: {
            key: string;
            detail: string;
            /** Format: date-time */
            by: string | null;
        };
        TouchedDossier: {
            dossier_code: string;
            procedure_name: string;
            /** Format: date-time */
            due_at: string | null;
            /** Format: date-time */
            new_due_at: string | null;
        };
        TouchedView: {
            touched: number;
            has_more: boolean;
            items: components["schemas"]["TouchedDossier"][];
        };
        TraceLine: {
            n: number;
            at: string;
            element: string;
            type: string;
            event: string;
        };
        TracePage: {
            items: components["schemas"]["AuditLine"][];
            next: string | null;
        };
        /** @enum {string} */
        Trigger: "none" | "message" | "timer" | "conditional" | "signal" | "error" | "escalation" | "terminate" | "link" | "cancel" | "compensate" | "multiple";
        TryModel: {
            decision: string;
            inputs?: string | null;
        };
        TryProcess: {
            bpmn: string;
            variables?: string | null;
            complete?: string | null;
        };
        Unit: {
            /** Format: uuid */
            unit: string;
            /** Format: uuid */
            agency: string;
            /** Format: uuid */
            parent: string;
            code: string;
            kind: components["schemas"]["UnitKind"];
            commune: string | null;
            address: string;
            telephone: string;
            is_provisional: boolean;
            is_demo: boolean;
            /** Format: date */
            from_on: string;
            /** Format: date */
            to_on: string;
            name: string;
        };
        /** @enum {string} */
        UnitKind: "agency" | "branch" | "reception_point" | "counter" | "leadership" | "section" | "office";
        UnitMove: {
            /** Format: uuid */
            before: string;
            before_name: string;
            /** Format: uuid */
            after: string;
            after_name: string;
        };
        UnitStatistics: {
            /** Format: uuid */
            unit: string;
            unit_code: string;
            unit_name: string;
            agency_name: string;
            received: number;
            finished: number;
            late: number;
        };
        Units: {
            items: components["schemas"]["Unit"][];
        };
        VersionLine: {
            year: number | null;
            is_provisional: boolean;
            /** Format: date */
            from_on: string;
            week: string[];
            decision: string;
            /** Format: date */
            decided_on: string | null;
            reason: string;
            /** Format: date-time */
            recorded_at: string | null;
            recorded_by: string;
        };
        /** @enum {string} */
        VersionPolicy: "newest" | "pinned";
        VersionView: {
            /** Format: uuid */
            version: string;
            /** Format: uuid */
            procedure: string;
            number: number;
            facts: components["schemas"]["Facts"];
            quality: string;
            source: string;
            as_of: string;
            is_unclear: boolean;
            notes: components["schemas"]["Note"][];
            /** Format: date-time */
            imported_at: string;
        };
        VisitItemView: {
            /** Format: uuid */
            item_id: string;
            outcome: string;
            procedure_code: string;
            procedure_name: string;
            dossier_code: string | null;
            form_no: string;
            /** Format: vnd */
            fee: number;
            /** Format: date-time */
            at: string;
        };
        VisitView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unit_id: string;
            /** Format: uuid */
            person_id: string;
            /** Format: uuid */
            on_behalf_of_id: string | null;
            channel: string;
            /** Format: date-time */
            opened_at: string;
            /** Format: date-time */
            closed_at: string | null;
            /** Format: vnd */
            fee_total: number;
            items: components["schemas"]["VisitItemView"][];
            version: number;
        };
        WaitingExtension: {
            dossier_code: string;
            version: number;
            procedure_name: string;
            applicant_name: string;
            /** Format: date-time */
            due_at: string | null;
            /** Format: date-time */
            promised_at: string | null;
            draft: components["schemas"]["ExtensionView"];
        };
        WaitingExtensions: {
            items: components["schemas"]["WaitingExtension"][];
        };
        WaitingPaper: {
            dossier_code: string;
            procedure_name: string;
            kind: string;
            /** Format: uuid */
            to_unit_id: string | null;
            to_unit: string;
            /** Format: date-time */
            hand_over_by: string;
        };
        WaitingPapers: {
            items: components["schemas"]["WaitingPaper"][];
        };
        WhyByToken: {
            token: string;
            clock?: components["schemas"]["DossierClock"] | null;
            of?: string | null;
            language?: components["schemas"]["PaperLanguage"] | null;
        };
        WithReason: {
            version: number;
            reason: string;
        };
        WithdrawConsultation: {
            version: number;
            number: number;
            reason: string;
        };
        WithdrawOffer: {
            /** Format: date */
            last_day: string;
        };
        /** @enum {string} */
        WorkList: "mine" | "unit";
        /** @enum {string} */
        WorkOrder: "due" | "received" | "name";
        WorkPage: {
            items: components["schemas"]["WorkRow"][];
            next: string | null;
            total: number;
            total_is_more: boolean;
        };
        WorkQuery: {
            list?: components["schemas"]["WorkList"] | null;
            unit_id?: string | null;
            act?: string | null;
            procedure?: string | null;
            status?: string | null;
            order?: components["schemas"]["WorkOrder"] | null;
            late?: boolean | null;
            after?: string | null;
            limit?: number | null;
        };
        WorkRow: {
            task_id: string;
            dossier_code: string;
            procedure_code: string;
            procedure_name: string;
            applicant_name: string;
            step: string;
            step_name: string;
            act: string;
            role: string;
            /** Format: uuid */
            unit_id: string;
            unit_name: string;
            /** Format: uuid */
            assignee_id: string | null;
            assignee_name: string;
            /** Format: date-time */
            received_at: string;
            /** Format: date-time */
            due_at: string | null;
            /** Format: date-time */
            dossier_due_at: string | null;
            /** Format: date-time */
            promised_at: string | null;
            /** Format: date-time */
            step_due_at: string | null;
            /** Format: date-time */
            warn_at: string | null;
            /** Format: date-time */
            stall_at: string | null;
            status: components["schemas"]["Status"];
            sent_back: boolean;
            proposal: string;
            fault: string;
            version: number;
            alarms: components["schemas"]["Alarm"][];
        };
        WorkSearch: {
            where: components["schemas"]["WorkQuery"];
            text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_admin_agencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agencies"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_calendars: {
        parameters: {
            query?: {
                calendar?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendars"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_closures: {
        parameters: {
            query?: {
                calendar?: string;
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closures"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_closures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Closure"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recomputed"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_closures_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Closure"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchedView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_decision_models: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionModelLines"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_decision_models: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishModel"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedModelView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_decision_models_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionModelPage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_decision_models_by_code_versions_by_version_dmn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelFile"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_decision_models_by_code_versions_by_version_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireModel"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionModelPage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_decision_models_by_code_versions_by_version_try: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryModel"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelAnswer"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_delegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegations"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_delegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAuthority"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_delegations_by_delegation_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAuthority"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_imports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imports"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_imports_by_import_lines: {
        parameters: {
            query?: {
                outcome?: "added" | "changed" | "same" | "refused" | "unclear";
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedOfImportedRecord"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_incidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentLines"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_incidents_by_code_by_incident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                incident: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentPage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_incidents_by_code_by_incident_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                incident: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandleIncident"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_incidents_by_code_by_incident_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                incident: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveIncident"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_incidents_by_code_by_incident_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                incident: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandleIncident"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_messages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessage"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_occurrences: {
        parameters: {
            query?: {
                process?: string;
                agency_id?: string;
                refused?: boolean;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfOccurrence"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_occurrences_by_occurrence_by_agency_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occurrence: string;
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunInternalWork"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_offer_processes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferProcesses"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_offers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfOfferView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_offers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideOffer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_offers_by_offer_fees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetFees"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_offers_by_offer_process: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetProcess"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_offers_by_offer_rules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRules"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_offers_by_offer_terms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTerms"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_offers_by_offer_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawOffer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_officers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfOfficerLine"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_officers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolOfficer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolled"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_officers_by_officer_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenOrShut"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_officers_by_officer_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPost"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_officers_by_officer_password: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolled"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_officers_by_officer_posts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfPostView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_posts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointOfficer"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_posts_by_post_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                post: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPost"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_process_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckProcess"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessFaults"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_process_drafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessDrafts"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_process_drafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginDraft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessDraft"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_process_drafts_by_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessDraftPage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_admin_process_drafts_by_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessDraft"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_process_drafts_by_draft_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDraft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovedProcess"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_process_drafts_by_draft_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenDraft"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessDraftPage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_process_drafts_by_draft_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenDraft"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_process_moves_by_move_refusals: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                move: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfMoveRefusedLine"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_process_trace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryProcess"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessTrial"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_processes: {
        parameters: {
            query?: {
                kind?: "procedure" | "internal";
                text?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedOfProcessLine"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_processes_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessPageView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_processes_by_code_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessMoves"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_processes_by_code_moves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskMove"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessMove"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_processes_by_code_moves_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskMove"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovePreviewView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_processes_by_code_versions_by_version_bpmn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessFile"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_processes_by_code_versions_by_version_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireVersion"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessPageView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_processes_by_code_versions_by_version_staffing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessPageView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_recomputations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recomputations"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_reorganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reorganisations"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_reorganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reorganise"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reorganised"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_reorganisations_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reorganise"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationPreview"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOfRole"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_signals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSignal"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_starts: {
        parameters: {
            query?: {
                process?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfStartLine"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateLines"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_templates_by_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormTemplate"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_admin_templates_by_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveTemplate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormTemplate"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_templates_by_form_faults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateText"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateFaults"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_templates_by_form_original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateText"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_templates_by_form_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateText"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_templates_by_form_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateLines"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_templates_by_form_versions_by_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormTemplate"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_trace: {
        parameters: {
            query: {
                code: string;
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TracePage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_unit_statistics: {
        parameters: {
            query: {
                from_month: number;
                until_month: number;
                units_of: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin_units: {
        parameters: {
            query?: {
                agency_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Units"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_admin_units_by_unit_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetContact"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_absences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutInAbsence"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_approvals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approvals"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovedAll"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_askable_agencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskableAgencies"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_bundles: {
        parameters: {
            query: {
                unit_id: string;
                state?: "sent" | "arriving" | "missing";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bundles"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_bundles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeBundle"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_bundles_by_bundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bundle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_bundles_by_bundle_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bundle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmBundle"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_bundles_by_bundle_find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bundle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindPaper"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_bundles_by_bundle_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bundle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_certifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Certify"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertifiedView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_day: {
        parameters: {
            query: {
                unit_id: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_day_sheet: {
        parameters: {
            query: {
                unit_id: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_add_files: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFiles"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_answer_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConsultation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_ask_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskConsultation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_ask_supplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSupplement"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_ask_to_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignTask"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_assign_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignConsultation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimTask"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTask"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDossier"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_decline_withdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code_diagram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_draft_extension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftExtension"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_end_internal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code_forms_01: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code_forms_02: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code_forms_04: {
        parameters: {
            query?: {
                form_no?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code_forms_05: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code_forms_06: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code_forms_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code_forms_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code_forms_why_date: {
        parameters: {
            query?: {
                clock?: "legal" | "index" | "share" | "step" | "supplement";
                of?: string;
                language?: "vi" | "en";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_reject_extension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_reprint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_return_result: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnResult"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_send_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBack"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_sign_extension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignExtension"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopDossier"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_take_supplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeSupplement"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_task_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskTaskForm"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskForm"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code_trace: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TracePage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_void_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_dossiers_by_code_why_this_date: {
        parameters: {
            query?: {
                clock?: "legal" | "index" | "share" | "step" | "supplement";
                of?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DateView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_dossiers_by_code_withdraw_consultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawConsultation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_events: {
        parameters: {
            query?: {
                unit_id?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_extensions: {
        parameters: {
            query?: {
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingExtensions"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_files: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFile"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_files_by_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_filters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilters"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_desk_filters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedFiltersInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilters"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_internal_processes: {
        parameters: {
            query: {
                unit_id: string;
                text?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageOfStartable"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_internal_work: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginInternalWork"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunInternalWork"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_late: {
        parameters: {
            query?: {
                unit_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LateView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_offers: {
        parameters: {
            query: {
                unit_id: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferLines"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_offers_by_offer_checklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_officers: {
        parameters: {
            query: {
                unit_id: string;
                role: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerChoices"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterPerson"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_people_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindPeople"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPeople"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_people_by_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_people_by_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_reasons: {
        parameters: {
            query: {
                use: "supplement" | "refuse" | "send_back" | "correct" | "extension";
                agency_id: string;
                domain?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reasons"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_reasons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedReason"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_reasons_by_reason_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reason: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_register: {
        parameters: {
            query: {
                unit_id: string;
                from: string;
                until: string;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_register_book: {
        parameters: {
            query: {
                unit_id: string;
                from: string;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRules"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_scans: {
        parameters: {
            query: {
                unit_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scans"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_scans_by_unit_by_scan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
                scan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_scans_by_unit_by_scan_dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
                scan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_scans_by_unit_by_scan_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
                scan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFile"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchDossiers"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_shares: {
        parameters: {
            query: {
                from: string;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareCounts"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_visit_items_by_item_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_visits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenVisit"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_visits_by_visit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_visits_by_visit_ask_to_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskToComplete"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_visits_by_visit_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_visits_by_visit_guide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Guide"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_visits_by_visit_receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveDossier"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_visits_by_visit_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseToReceive"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_waiting_papers: {
        parameters: {
            query: {
                unit_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingPapers"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_desk_work: {
        parameters: {
            query?: {
                list?: "mine" | "unit";
                unit_id?: string;
                act?: string;
                procedure?: string;
                status?: string;
                order?: "due" | "received" | "name";
                late?: boolean;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_desk_work: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkSearch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_portal_follow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Follow"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_portal_follow_by_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowByToken"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_portal_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRulesAhead"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_portal_why_this_date: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhyByToken"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DateView"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_portal_why_this_date_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhyByToken"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_procedures: {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hits"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_procedures_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedurePage"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_procedures_by_code_places: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedPlaces"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_session_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Refused: code says why. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
