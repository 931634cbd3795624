// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/accessible_parts.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QList>

namespace fairlead {

/// Words in one of the five sizes and one tone; follows the theme.
class Label final : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString &text, TextSize size = TextSize::Body, Tone tone = Tone::Text,
                   TextWeight weight = TextWeight::Regular, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setSize(TextSize size);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    TextSize m_size;
    Tone m_tone;
    TextWeight m_weight;
};

/// A part of a line with its own tone and weight.
struct TextRun {
    QString text;
    Tone tone = Tone::Secondary;
    TextWeight weight = TextWeight::Regular;
    int asks = -1; ///< a computed figure: what it asks for; -1: plain words

    bool operator==(const TextRun &) const = default;
};

/// One line of differently toned parts. Where it is too narrow, the end becomes "…" and the whole line
/// is the tooltip. Its accessible name is the whole line. Parts that ask have a dotted underline: a click, or
/// with the keyboard ← → and Enter, Space or Alt+W, asks "Why?".
class RunsLabel final : public QWidget, public AccessibleParts {
    Q_OBJECT
public:
    explicit RunsLabel(QList<TextRun> runs = {}, TextSize size = TextSize::Body, QWidget *parent = nullptr);

    void setRuns(QList<TextRun> runs);
    void setText(const QString &text, Tone tone = Tone::Secondary) { setRuns({{text, tone}}); }
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// From the top of the widget to the line the letters stand on, in pixels.
    int baseline() const;

    int partCount() const override { return int(m_asking.size()); }
    QString partName(int part) const override;
    QRect partArea(int part) const override;
    int currentPart() const override { return m_asking.isEmpty() ? -1 : m_current; }
    void pressPart(int part) override;

Q_SIGNALS:
    /// `asks` of the run that was asked for; `area` is where it stands.
    void asked(int asks, const QRect &area);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int naturalWidth() const;
    void choose(int part);
    int partAt(const QPoint &position) const;
    QList<TextRun> m_runs;
    QList<qsizetype> m_asking; ///< the runs that ask
    int m_current = 0;         ///< of m_asking
    TextSize m_size;
};

/// A line of one pixel between two groups.
class Hairline final : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace fairlead
