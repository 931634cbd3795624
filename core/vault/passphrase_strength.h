// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fairlead {

/// How long a passphrase would hold somebody off who has the file and tries about ten thousand a second,
/// which Argon2id lets a rich attacker do.
enum class PassphraseStrength {
    TooShort, ///< fewer than eight characters: refused
    Weak,     ///< guessed in days
    Fair,     ///< holds for years
    Strong,   ///< holds
};

struct PassphraseHint {
    PassphraseStrength strength = PassphraseStrength::TooShort;
    double bits = 0; ///< a careful guess, never more than the characters give
    QString words;   ///< one sentence: how it stands, and what would help
};

/// A guess of how hard a passphrase is to guess: letters by their classes; runs ("aaaa", "1234", "qwerty"),
/// repeated parts, years and the words of `known` (names in the workspace, the user's) count for next to
/// nothing. No dictionary: words of four or more small letters count as words, 11 bits each.
PassphraseHint passphraseHint(const QString &passphrase, const QStringList &known = {});

} // namespace fairlead
