// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    bool operator==(const TextRun &) const = default;
};

/// One line of differently toned parts. Where it is too narrow, the end becomes "…" and the whole line
/// is the tooltip. Its accessible name is the whole line.
class RunsLabel final : public QWidget {
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

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int naturalWidth() const;
    QList<TextRun> m_runs;
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
