// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// What shows an auditor that controls were followed in a period.
struct EvidencePack {
    Id<EvidencePack> id;
    QString key;
    QString name;
    QDate from;
    QDate to;
    QString scope;
    QString signer;
    QDate generatedOn;

    /// How people name the record in a sentence.
    QString caption() const { return QString(key + u' ' + name); }
    bool operator==(const EvidencePack &) const = default;

    static constexpr const char *table = "evidence_pack";
    static constexpr const char *label = QT_TRANSLATE_NOOP("evidence_pack", "Evidence pack");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("evidence_pack", "Evidence packs");
    static constexpr const char *keyPrefix = "EP"; ///< of new keys; empty: records have no key
    static std::span<const Field<EvidencePack>> fields();
};

} // namespace fairlead
