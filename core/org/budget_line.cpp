// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/org/budget_line.h"

namespace fairlead {

std::span<const Field<BudgetLine>> BudgetLine::fields()
{
    static constexpr Field<BudgetLine> all[] = {
        field<&BudgetLine::id>("id", QT_TRANSLATE_NOOP("budget_line", "Id")).internal(),
        field<&BudgetLine::name>("name", QT_TRANSLATE_NOOP("budget_line", "Name")).required(),
        field<&BudgetLine::quarter>("quarter", QT_TRANSLATE_NOOP("budget_line", "Quarter")),
        field<&BudgetLine::planned>("planned", QT_TRANSLATE_NOOP("budget_line", "Planned")),
        field<&BudgetLine::committed>("committed", QT_TRANSLATE_NOOP("budget_line", "Committed")),
        field<&BudgetLine::actual>("actual", QT_TRANSLATE_NOOP("budget_line", "Actual")),
        field<&BudgetLine::note>("note", QT_TRANSLATE_NOOP("budget_line", "Note")),
    };
    return all;
}

} // namespace fairlead
