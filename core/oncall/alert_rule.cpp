// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oncall/alert_rule.h"

namespace fairlead {

std::span<const Field<AlertRule>> AlertRule::fields()
{
    static constexpr Field<AlertRule> all[] = {
        field<&AlertRule::id>("id", QT_TRANSLATE_NOOP("alert_rule", "Id")).internal(),
        field<&AlertRule::key>("key", QT_TRANSLATE_NOOP("alert_rule", "Key")).required(),
        field<&AlertRule::name>("name", QT_TRANSLATE_NOOP("alert_rule", "Name")).required(),
        field<&AlertRule::service>("service", QT_TRANSLATE_NOOP("alert_rule", "Service")),
        field<&AlertRule::decision>("decision", QT_TRANSLATE_NOOP("alert_rule", "Decision")),
        field<&AlertRule::proposal>("proposal", QT_TRANSLATE_NOOP("alert_rule", "Proposal")),
        field<&AlertRule::decidedOn>("decided_on", QT_TRANSLATE_NOOP("alert_rule", "Decided on")),
        field<&AlertRule::runbook>("runbook", QT_TRANSLATE_NOOP("alert_rule", "Runbook")),
    };
    return all;
}

} // namespace fairlead
