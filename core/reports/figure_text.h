// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace fairlead {

/// Whose habits a report writes numbers and dates by.
enum class ReportLanguage { EnglishUk, EnglishUs, German };

/// How a report writes numbers and dates: "12.5" and "16 Nov 2026", "Nov 16, 2026", or "12,5" and
/// "16.11.2026". Does not look at the system, so that the same report is the same everywhere.
class Notation {
public:
    explicit Notation(ReportLanguage language = ReportLanguage::EnglishUk);

    /// A figure with a fixed number of decimals and "−" for minus; "–" where it is not a number.
    QString figure(double value, int decimals) const;
    /// With at most `decimals` places and no zeros behind: "12", "12.5".
    QString brief(double value, int decimals = 1) const;
    /// "97 %" of a ratio, with a no-break space; "–" where it is not finite.
    QString percent(double ratio, int decimals = 0) const;
    /// "18 Dec" in the given year, "13 Jan 2027" in another; "–" for no date.
    QString day(QDate date, int year) const;
    /// "16 Nov 2026".
    QString date(QDate date) const;
    /// "16 Nov 2026 09:00 UTC"; "–" for no time.
    QString stamp(const QDateTime &at) const;
    /// The name of a month, 1 to 12: "November", "Nov".
    QString month(int month, QLocale::FormatType form) const;

private:
    QLocale m_locale;
    QString m_day;  ///< format of a day within its year
    QString m_date; ///< and with it
};

/// "+5", "−3", "0".
QString signedText(int value);

} // namespace fairlead
