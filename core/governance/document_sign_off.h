// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/document.h"

namespace fairlead {

/// What somebody answered.
enum class SignOffState { Waiting, Agreed, Declined };
template <> struct Choices<SignOffState> {
    static constexpr Choice all[] = {
        {"waiting", QT_TRANSLATE_NOOP("document_sign_off", "Waiting")},
        {"agreed", QT_TRANSLATE_NOOP("document_sign_off", "Agreed")},
        {"declined", QT_TRANSLATE_NOOP("document_sign_off", "Declined")},
    };
};

/// Who has to agree to a document, and whether they did.
struct DocumentSignOff {
    Id<DocumentSignOff> id;
    Id<Document> document;
    Id<Person> person;
    QString role;
    SignOffState state = SignOffState::Waiting;
    QDate askedOn;
    QDate answeredOn;
    QString note;

    /// How people name the record in a sentence.
    QString caption() const { return role; }
    bool operator==(const DocumentSignOff &) const = default;

    static constexpr const char *table = "document_sign_off";
    static constexpr const char *label = QT_TRANSLATE_NOOP("document_sign_off", "Sign-off");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("document_sign_off", "Sign-offs");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<DocumentSignOff>> fields();
};

} // namespace fairlead
