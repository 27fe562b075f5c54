// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weight_number.h"

#include <algorithm>

namespace widgets {

WeightNumber::WeightNumber(QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(15); // of what is kept: a third stays a third
    setRange(0, 1);
    setSingleStep(0.01);
    setKeyboardTracking(false);
    setAlignment(Qt::AlignRight);
}

QString WeightNumber::textFromValue(double value) const
{
    return locale().toString(value, 'f', 3);
}

double WeightNumber::valueFromText(const QString& text) const
{
    if (text == textFromValue(value()))
        return value(); // what is shown is rounded: leaving it as it is must not change the value
    return std::clamp(read(text).value_or(value()), 0.0, 1.0);
}

QValidator::State WeightNumber::validate(QString& text, int&) const
{
    if (read(text))
        return QValidator::Acceptable;
    const QString decimal = locale().decimalPoint();
    const bool onItsWay = std::ranges::all_of(text, [&](QChar c) {
        return c.isDigit() || c.isSpace() || decimal.contains(c) || c == u'/' || c == u'%';
    });
    return onItsWay ? QValidator::Intermediate : QValidator::Invalid;
}

std::optional<double> WeightNumber::read(const QString& text) const
{
    QString rest = text.simplified();
    const bool percent = rest.endsWith(u'%');
    if (percent)
        rest.chop(1);
    const QStringList parts = rest.split(u'/');
    bool read = parts.size() <= 2;
    double value = read ? locale().toDouble(parts[0].trimmed(), &read) : 0;
    if (read && parts.size() == 2) {
        const double below = locale().toDouble(parts[1].trimmed(), &read);
        read = read && below > 0;
        value /= below;
    }
    return read ? std::optional(percent ? value / 100 : value) : std::nullopt;
}

} // namespace widgets
