// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The simplex for a screen reader: a slider whose value is the weight of the strongest source, in
// words all of them.
#include "widgets/simplex_view.h"

#include <QAccessibleWidget>
#include <QLocale>
#include <algorithm>

namespace widgets {

namespace {

    class SimplexAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
    public:
        explicit SimplexAccessible(SimplexView* view)
            : QAccessibleWidget(view, QAccessible::Slider)
        {
        }

        void* interface_cast(QAccessible::InterfaceType type) override
        {
            if (type == QAccessible::ValueInterface)
                return static_cast<QAccessibleValueInterface*>(this);
            return QAccessibleWidget::interface_cast(type);
        }

        QString text(QAccessible::Text kind) const override
        {
            if (kind == QAccessible::Value)
                return spokenScene(view()->scene());
            return QAccessibleWidget::text(kind);
        }

        QVariant currentValue() const override
        {
            const auto& weights = view()->weights();
            return weights.empty() ? 0.0 : *std::ranges::max_element(weights);
        }
        void setCurrentValue(const QVariant&) override { } // one number does not say which way
        QVariant minimumValue() const override { return 0.0; }
        QVariant maximumValue() const override { return 1.0; }
        QVariant minimumStepSize() const override { return 0.002; }

    private:
        SimplexView* view() const { return static_cast<SimplexView*>(object()); }
    };

    QAccessibleInterface* makeInterface(const QString& className, QObject* object)
    {
        if (className != QLatin1String("widgets::SimplexView"))
            return nullptr;
        return new SimplexAccessible(static_cast<SimplexView*>(object)); // Qt's cache owns it
    }

} // namespace

void installSimplexAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

QString spokenScene(const SimplexScene& scene)
{
    QString text = spokenWeights(scene.sources, scene.weights);
    if (scene.form && static_cast<int>(scene.weights.size()) == scene.size())
        text = SimplexView::tr("%1; squared distance %2", "weights, distance")
                   .arg(text, QLocale().toString(scene.form->at(scene.weights), 'g', 4));
    if (!scene.converged)
        text = SimplexView::tr("%1, not converged").arg(text);
    return text;
}

QString spokenWeights(const QStringList& sources, const engine::Weights& weights)
{
    QStringList parts;
    const auto count = std::min<qsizetype>(sources.size(), static_cast<qsizetype>(weights.size()));
    for (qsizetype s = 0; s < count; ++s) {
        const double percent = 100 * weights[static_cast<std::size_t>(s)];
        parts << SimplexView::tr("%1 % %2", "percent of a source")
                     .arg(QLocale().toString(percent, 'f', percent < 10 && percent > 0 ? 1 : 0),
                         sources[s]);
    }
    return parts.join(SimplexView::tr(", ", "between the parts of a spoken list"));
}

} // namespace widgets
