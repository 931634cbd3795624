// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/exchange/csv_import_columns.h"

namespace fairlead {

/// How the texts of one file are read.
struct ValueReading {
    DateOrder dateOrder = DateOrder::YearMonthDay;
    DecimalMark decimalMark = DecimalMark::Dot;
};

/// The stored form of a text for a field that is no reference; an invalid QVariant where it is empty.
/// Numbers may carry a unit ("5 d", "16 h", "€ 300"); choices are read by key, label and common synonyms.
/// Malformed says what was expected.
Result<QVariant> storedValue(const FieldInfo &field, const char *table, const QString &text, HeaderUnit unit,
                             const ValueReading &reading);

/// A skill and a level.
struct SkillText {
    QString name;
    std::optional<int> level; ///< none: not said
    QString word;             ///< as it stands, where "S3" is a skill and not S at level 3
};
/// "java:3; api:2", "java3 api2", "java (3), api", "Java, REST API".
QList<SkillText> skillsInText(const QString &text);

} // namespace fairlead
