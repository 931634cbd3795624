// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_editor.h"
#include "ui/kit/theme.h"

#include "ui/inspector/reference_field.h"
#include "ui/kit/theme.h"

#include <cmath>

namespace fairlead {

namespace {

Need needOf(const FieldInfo &field)
{
    return field.isOptional ? Need::Optional : Need::Required;
}

/// Share is shown in per cent.
double factorOf(const FieldInfo &field)
{
    return field.kind == Kind::Share ? 100 : 1;
}

QString unitOf(const FieldInfo &field, const Workspace &workspace)
{
    const QString unit = QCoreApplication::translate("unit", field.unit);
    if (field.kind == Kind::Share)
        return QStringLiteral("%");
    if (field.kind == Kind::Money)
        return QString(workspace.settings().currency % (unit.isEmpty() ? unit : QString(u' ' + unit)));
    return unit;
}

NumberRange rangeOf(const FieldInfo &field)
{
    NumberRange range;
    const double most = field.kind == Kind::Integer ? 1e9 : 1e7;
    range.least = std::isinf(field.minimum) ? -most : field.minimum * factorOf(field);
    range.most = std::isinf(field.maximum) ? most : field.maximum * factorOf(field);
    range.step = field.kind == Kind::Headcount ? 0.5 : 1;
    range.decimals = field.kind == Kind::Integer ? 0 : field.kind == Kind::Effort ? 3 : 2;
    return range;
}

/// Text that a codec must be able to read.
template <class Read> ValueFormat checkedText(Read read)
{
    ValueFormat format = textFormat();
    format.read = [read](const QString &text) -> Result<QVariant> {
        if (const auto value = read(text.trimmed()); !value)
            return fail(value.error());
        return QVariant(text.trimmed());
    };
    return format;
}

FormField *makeChoice(const FieldView &field)
{
    QList<ChoiceOption> options;
    for (const Choice &choice : field.info.choices)
        options.append({QString(QLatin1String(choice.key)), field.choiceLabel(choice)});
    return new ChoiceField(options);
}

/// The field's label stands above it like any other; the mark stands in line with typed text.
FormField *makeSwitch()
{
    auto *field = new SwitchField(FormField::tr("Yes"));
    field->setContentsMargins(theme(field).space(2), 0, 0, 0);
    return field;
}

ValueFormat instantFormat()
{
    ValueFormat format = textFormat();
    format.shown = [](const QVariant &value) {
        return QLocale().toString(value.toDateTime().toLocalTime(), QLocale::ShortFormat);
    };
    format.typed = format.shown;
    return format;
}

} // namespace

QVariant shownValue(const FieldInfo &field, const QVariant &stored)
{
    if (stored.isNull() || !stored.isValid())
        return {};
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Effort:
    case Kind::Share:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure:
        return shownNumber(field, stored) * factorOf(field);
    case Kind::Date:
        return QDate::fromString(stored.toString(), Qt::ISODate);
    case Kind::Instant:
        return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
    case Kind::Boolean:
        return stored.toLongLong() != 0;
    default:
        return stored;
    }
}

QVariant storedValue(const FieldInfo &field, const QVariant &shown)
{
    switch (field.kind) {
    case Kind::Integer:
    case Kind::Effort:
    case Kind::Share:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure:
        return shown.isValid() ? QVariant(storedNumber(field, shown.toDouble() / factorOf(field)))
                               : QVariant();
    case Kind::Date:
        return shown.toDate().isValid() ? QVariant(shown.toDate().toString(Qt::ISODate)) : QVariant();
    case Kind::Boolean:
        return qlonglong(shown.toBool() ? 1 : 0);
    default:
        return shown;
    }
}

FormField *makeEditor(const FieldView &field, const Workspace &workspace, QDate today)
{
    const FieldInfo &info = field.info;
    switch (info.kind) {
    case Kind::LongText:
        return new NoteField;
    case Kind::Integer:
    case Kind::Effort:
    case Kind::Share:
    case Kind::Headcount:
    case Kind::Money:
    case Kind::Measure:
        return new ValueField(numberFormat(rangeOf(info), unitOf(info, workspace), needOf(info)));
    case Kind::Date:
        return new ValueField(dateFormat(today, info.isRequired ? Need::Required : Need::Optional));
    case Kind::Instant: {
        auto *shown = new ValueField(instantFormat());
        shown->setReadOnly(true);
        return shown;
    }
    case Kind::Boolean:
        return makeSwitch();
    case Kind::Choice:
        return makeChoice(field);
    case Kind::Reference:
        return new ReferenceField(referenceChoices(workspace, info.reference), !info.isRequired);
    case Kind::Week:
        return new ValueField(checkedText(workWeekFromText));
    case Kind::Ramp:
        return new ValueField(checkedText(rampCurveFromText));
    case Kind::Identity:
    case Kind::Text:
        break;
    }
    return new ValueField(textFormat(info.isRequired ? Need::Required : Need::Optional));
}

bool isWide(const FieldInfo &field)
{
    const bool text = field.kind == Kind::Text || field.kind == Kind::LongText;
    return field.kind == Kind::Ramp || (text && QLatin1String(field.key) != QLatin1String("key"));
}

} // namespace fairlead
