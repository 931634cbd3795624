// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// How two records hang together.
enum class LinkKind {
    Relates,
    CausedBy,
    EvidenceFor,
    Implements,
    Mitigates,
    Duplicates,
    Supersedes,
    Blocks,
    DerivedFrom
};
template <> struct Choices<LinkKind> {
    static constexpr Choice all[] = {
        {"relates", QT_TRANSLATE_NOOP("record_link", "Relates to")},
        {"caused-by", QT_TRANSLATE_NOOP("record_link", "Caused by")},
        {"evidence-for", QT_TRANSLATE_NOOP("record_link", "Evidence for")},
        {"implements", QT_TRANSLATE_NOOP("record_link", "Implements")},
        {"mitigates", QT_TRANSLATE_NOOP("record_link", "Mitigates")},
        {"duplicates", QT_TRANSLATE_NOOP("record_link", "Duplicates")},
        {"supersedes", QT_TRANSLATE_NOOP("record_link", "Supersedes")},
        {"blocks", QT_TRANSLATE_NOOP("record_link", "Blocks")},
        {"derived-from", QT_TRANSLATE_NOOP("record_link", "Derived from")},
    };
};

/// A typed edge between any two records of the workspace (M1).
struct RecordLink {
    Id<RecordLink> id;
    QString fromTable;
    QString fromId;
    QString toTable;
    QString toId;
    LinkKind kind = LinkKind::Relates;
    QString note;

    /// How people name the record in a sentence.
    QString caption() const { return note; }
    bool operator==(const RecordLink &) const = default;

    static constexpr const char *table = "record_link";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record_link", "Link");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("record_link", "Links");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<RecordLink>> fields();
};

} // namespace fairlead
