// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vault/private_form.h"

namespace fairlead {

class PersonDesk;

/// How one of the records about somebody looks with all its fields.
struct RecordLook {
    RecordRef record;
    PrivateFormShape shape;
    QString kind; ///< "Feedback"
    QString turn; ///< what one step says of it: "Said", "Not said"; empty: there is none
};

/// Of the line of a record (record_lines.h); none: there is no such record.
std::optional<RecordLook> recordLookOf(const PersonDesk &desk, const QString &key);

/// The competencies that anything about somebody may name: of the target level in their order, then what was
/// named already. In the form of PrivateFormShape::choices.
QList<std::pair<QString, QString>> competencyChoices(const PersonDesk &desk);

} // namespace fairlead
