// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/evidence_pack.h"

namespace fairlead {

/// One record or file that shows that a control was followed.
struct EvidenceEntry {
    Id<EvidenceEntry> id;
    Id<EvidencePack> pack;
    QString control;
    QString title;
    QString recordTable;
    QString recordId;
    QString version;
    QString digest;

    /// How people name the record in a sentence.
    QString caption() const { return title; }
    bool operator==(const EvidenceEntry &) const = default;

    static constexpr const char *table = "evidence_entry";
    static constexpr const char *label = QT_TRANSLATE_NOOP("evidence_entry", "Evidence");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("evidence_entry", "Evidence");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<EvidenceEntry>> fields();
};

} // namespace fairlead
