// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// How much a gap in the skill matters.
enum class SkillImportance { Critical, Important, Optional, Context };
template <> struct Choices<SkillImportance> {
    static constexpr Choice all[] = {
        {"critical", QT_TRANSLATE_NOOP("skill", "Critical")},
        {"important", QT_TRANSLATE_NOOP("skill", "Important")},
        {"optional", QT_TRANSLATE_NOOP("skill", "Optional")},
        {"context", QT_TRANSLATE_NOOP("skill", "Context")},
    };
};

/// Something that work asks for and people can do.
struct Skill {
    Id<Skill> id;
    QString key;
    QString name;
    QString group;
    SkillImportance importance = SkillImportance::Important;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Skill &) const = default;

    static constexpr const char *table = "skill";
    static constexpr const char *label = QT_TRANSLATE_NOOP("skill", "Skill");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("skill", "Skills");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Skill>> fields();
};

} // namespace fairlead
