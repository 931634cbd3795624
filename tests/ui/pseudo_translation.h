// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace fairlead {

/// `text` with its Latin letters as letters of another script from `first` on, so that no word of it looks
/// like English, however it is cut, wrapped or put together later. Places such as %1 and markup stay.
inline QString inLetters(const QString &text, char16_t first)
{
    QString out;
    bool inMarkup = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPlace = c == u'%' && i + 1 < text.size()
            && (text[i + 1].isDigit() || text[i + 1] == u'n' || text[i + 1] == u'L');
        inMarkup = inMarkup ? c != u'>' : c == u'<';
        if (isPlace) {
            out += c;
            out += text[++i];
        } else if (const char16_t small = c.toLower().unicode();
                   !inMarkup && small >= u'a' && small <= u'z') {
            out += QChar(char16_t(first + (small - u'a')));
        } else {
            out += c;
        }
    }
    return out;
}

/// Translates every text into Greek letters in brackets. What shows Latin letters was forgotten.
class PseudoTranslation final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'⟦' + inLetters(QString::fromUtf8(source), u'\u03b1') + u'⟧';
    }
    bool isEmpty() const override { return false; }
};

} // namespace fairlead
