// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <expected>

namespace fairlead {

/// Translations of sentences that no class owns: `Text::tr("…")`.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(fairlead)
};

/// Why something was not done. `message` is one translated sentence for people: where, what is
/// wrong, what was expected. Kinds are what callers react to differently.
struct Error {
    enum class Kind {
        Invalid,     ///< the request breaks a rule of the model
        NotFound,    ///< no such record, file or name
        Conflict,    ///< the row was changed in the meantime
        Unavailable, ///< disk full, no permission, file in use
        Malformed,   ///< a file that cannot be read
        Damaged,     ///< a workspace file that fails its check
        TooNew,      ///< written by a newer version
        Cancelled,
    };

    Kind kind = Kind::Invalid;
    QString message;

    static Error invalid(QString message) { return {Kind::Invalid, std::move(message)}; }
    static Error notFound(QString message) { return {Kind::NotFound, std::move(message)}; }
    static Error conflict(QString message) { return {Kind::Conflict, std::move(message)}; }
    static Error unavailable(QString message) { return {Kind::Unavailable, std::move(message)}; }
    static Error malformed(QString message) { return {Kind::Malformed, std::move(message)}; }
    static Error damaged(QString message) { return {Kind::Damaged, std::move(message)}; }
    static Error tooNew(QString message) { return {Kind::TooNew, std::move(message)}; }
    static Error cancelled() { return {Kind::Cancelled, Text::tr("Stopped.")}; }

    bool operator==(const Error &) const = default;
};

template <class Value> using Result = std::expected<Value, Error>;

/// `return fail(Error::invalid(…));` from any function that returns a Result.
inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected(std::move(error));
}

} // namespace fairlead
