// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/checklist_run.h"
#include "core/org/person.h"

namespace fairlead {

/// Who may still use a system; its entries are a run of the checklist T21.
struct AccessReview {
    Id<AccessReview> id;
    QString key;
    QString system;
    QDate due;
    Id<Person> reviewer;
    Id<Person> approver;
    Id<ChecklistRun> run;
    QDate signedOn;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + system); }
    bool operator==(const AccessReview &) const = default;

    static constexpr const char *table = "access_review";
    static constexpr const char *label = QT_TRANSLATE_NOOP("access_review", "Access review");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("access_review", "Access reviews");
    static constexpr const char *keyPrefix = "AR"; ///< of new keys; empty: records have no key
    static std::span<const Field<AccessReview>> fields();
};

} // namespace fairlead
