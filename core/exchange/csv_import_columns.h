// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_table.h"
#include "core/exchange/import.h"

namespace fairlead {

/// What a header says of the values under it: "Effort (hours)".
enum class HeaderUnit { None, Hours, Percent };

/// A column with what it is read as.
struct MappedColumn {
    qsizetype index = 0;
    QString target; ///< key of a field, or "skills", "dependencies"; empty: not read
    HeaderUnit unit = HeaderUnit::None;
};

/// The headers of a table understood as rows of one kind.
struct ColumnMapping {
    ImportKind kind = ImportKind::Automatic;
    std::vector<MappedColumn> columns; ///< one for each column of the file
    int score = 0;                     ///< how well the headers fit

    /// Index of the column read as `target`; -1: none.
    qsizetype columnOf(QStringView target) const;
};

/// A target that takes several columns, joined by commas.
inline constexpr QLatin1String skillsTarget("skills");
inline constexpr QLatin1String dependenciesTarget("dependencies");

/// What columns of a table of that kind can be read as: the fields of its rows, and lists.
std::vector<ImportTarget> importTargets(ImportKind kind);

/// Maps headers by key, label (translated or English) and common synonyms, compared without case, spaces,
/// underscores and units in brackets. A target is taken once, by the first header that fits best;
/// `overrides` stand above that.
ColumnMapping mapColumns(ImportKind kind, const QStringList &header,
                         const QMap<qsizetype, QString> &overrides);

/// Titles of required targets that no column is read as.
QStringList missingTargets(const ColumnMapping &mapping);

/// The kind whose required columns are all there and whose headers fit best; Automatic: none.
ImportKind recognisedKind(const QStringList &header);
/// The kind whose headers fit best, complete or not.
ImportKind nearestKind(const QStringList &header);

} // namespace fairlead
