// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/sentence_list.h"

#include "ui/kit/icon_label.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

QWidget *line(QLatin1String icon, Tone tone, const QString &words)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    auto *label = new Label(words);
    label->setWordWrap(true);
    row->addWidget(new IconLabel(icon, tone), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    setSpace(row, {0, 0, 0, 0, 2});
    return widget;
}

} // namespace

QWidget *sentenceLine(const DifferenceSentence &sentence)
{
    switch (sentence.tone) {
    case DifferenceSentence::Tone::Better:
        return line(QLatin1String("good"), Tone::Good, sentence.text);
    case DifferenceSentence::Tone::Worse:
        return line(QLatin1String("warning"), Tone::Warning, sentence.text);
    case DifferenceSentence::Tone::Neutral:
        break;
    }
    return line(QLatin1String("chevron-right"), Tone::Secondary, sentence.text);
}

QWidget *plainLine(const QString &words)
{
    return line(QLatin1String("chevron-right"), Tone::Secondary, words);
}

void emptyColumn(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was just used
        }
        delete item;
    }
}

} // namespace fairlead
