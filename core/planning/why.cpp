// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why.h"

namespace fairlead {

namespace {

void addLines(const Explanation &why, int depth, QStringList &lines)
{
    const QString indent(depth * 2, u' ');
    lines.append(indent + why.title);
    qsizetype width = 0;
    for (const ExplanationRow &row : why.rows)
        width = std::max(width, row.label.size());
    for (const ExplanationRow &row : why.rows) {
        const QString unit = row.unit.isEmpty() ? QString() : QString(u' ' + row.unit);
        lines.append(indent + QStringLiteral("  ") + row.label.leftJustified(width + 2) + row.value + unit);
    }
    for (const QString &sentence : why.sentences)
        lines.append(indent + QStringLiteral("  ") + sentence);
    if (!why.formula.isEmpty())
        lines.append(indent + QStringLiteral("  ") + why.formula);
    for (const Explanation &child : why.children)
        addLines(child, depth + 1, lines);
}

} // namespace

QString toText(const Explanation &explanation)
{
    QStringList lines;
    addLines(explanation, 0, lines);
    return lines.join(u'\n');
}

} // namespace fairlead
