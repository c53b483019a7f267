// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace motcua::http {

class Subscription;

/// What leaves. Most handlers return a described struct and never see this; files, cookies and live
/// streams need it.
struct Answer {
    int status = 200;
    std::string type = "application/json; charset=utf-8";
    std::string body = {};
    std::shared_ptr<const std::string> shared_body = {};  ///< instead of body: a static asset
    std::filesystem::path file = {};                      ///< instead of body: sent from disk
    std::shared_ptr<Subscription> live = {};              ///< instead of body: server-sent events
    std::vector<std::pair<std::string, std::string>> headers = {};
    bool is_personal = false;  ///< shows personal data, so one audit row is written first
    std::vector<std::string> subjects =
        {};  ///< on whom: identifiers and public codes, for that row

    static Answer json(std::string text);
    static Answer text(std::string text);
    /// 204
    static Answer nothing();
    /// A page we made ourselves (a receipt as PDF, a drawing), shown in place. `name` is what
    /// "save as" offers, and never holds personal data.
    static Answer document(std::string bytes, std::string type, std::string_view name);
    /// Somebody else's file, from disk: saved, not shown; sandboxed where a browser shows it
    /// anyway.
    static Answer attachment(std::filesystem::path file, std::string type, std::string_view name);
    /// Server-sent events until the subscription or the server ends.
    static Answer stream(std::shared_ptr<Subscription> live);

    /// Sets the session cookie: HttpOnly, SameSite=Strict, the whole site.
    Answer& with_session(std::string_view token, std::chrono::seconds lasts, bool is_secure);
    Answer& without_session();
};

}  // namespace motcua::http
