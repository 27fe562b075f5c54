// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dataset_card.h"

#include "app/language.h"

#include "engine/data/builtin.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace app {
namespace {

    constexpr std::size_t kThumbnails = 10;

    QString tr(const char* text)
    {
        return QCoreApplication::translate("app", text);
    }

    QString number(std::size_t count)
    {
        return QLocale().toString(static_cast<qulonglong>(count));
    }

    /// How many of how many a selection takes.
    std::pair<std::size_t, std::size_t> takenOf(
        const engine::Selection& selection, const engine::Dataset& whole)
    {
        std::size_t there = whole.size();
        if (!selection.classes.empty()) {
            const std::vector<std::size_t> counts = engine::classCounts(whole);
            there = 0;
            for (const int label : selection.classes)
                there += counts[static_cast<std::size_t>(label)];
        }
        return { std::min(there, selection.end), there };
    }

    QString summaryOf(const engine::Dataset& whole)
    {
        return tr("%1 · %2×%3%4 · %5 classes")
            .arg(number(whole.size()))
            .arg(whole.shape.height)
            .arg(whole.shape.width)
            .arg(whole.shape.channels == 3 ? tr(" colour") : QString())
            .arg(whole.classes());
    }

    /// Without the size, of which the selection tells; then without the shape, which the pictures
    /// show.
    QStringList shortSummariesOf(const engine::Dataset& whole)
    {
        const QString shape
            = QStringLiteral("%1×%2").arg(whole.shape.height).arg(whole.shape.width);
        return { tr("%1 · %2 classes").arg(shape).arg(whole.classes()),
            tr("%1 classes").arg(whole.classes()) };
    }

    /// A sample without the word for how it is drawn, then without its seed.
    QStringList shortSelectionsOf(const engine::Selection& selection, const engine::Dataset& whole)
    {
        const auto [taken, there] = takenOf(selection, whole);
        if (selection.kind != engine::Selection::Kind::sample || taken == there)
            return {};
        return { tr("%1 of %2, seed %3").arg(number(taken), number(there)).arg(selection.seed),
            tr("%1 of %2").arg(number(taken), number(there)) };
    }

    /// One image of each class in turn, at steps through the file: what the dataset looks like.
    std::vector<QImage> thumbnailsOf(const engine::Dataset& whole, const std::vector<int>& classes)
    {
        std::vector<QImage> thumbnails;
        const std::size_t step = std::max<std::size_t>(1, whole.size() / (kThumbnails * 4));
        std::vector<bool> seen(static_cast<std::size_t>(whole.classes()), false);
        for (const bool onlyNew : { true, false })
            for (std::size_t i = onlyNew ? 0 : 1 + step / 2;
                 i < whole.size() && thumbnails.size() < kThumbnails; i += step) {
                const int label = whole.labels[i];
                const bool wanted = classes.empty() || std::ranges::count(classes, label) > 0;
                if (!wanted || seen[static_cast<std::size_t>(label)] == onlyNew)
                    continue;
                seen[static_cast<std::size_t>(label)] = true;
                thumbnails.push_back(imageOf(whole.image(i), whole.shape));
            }
        return thumbnails;
    }

    QString tooltipOf(const engine::DatasetRequest& request, const engine::Dataset& whole)
    {
        QStringList lines { QString::fromStdString(request.location),
            translated(whole.provenance.format) };
        for (const std::string& note : whole.provenance.notes)
            lines << translated(note);
        return lines.join(u'\n');
    }

    QString roleText(Role role, int corner)
    {
        switch (role) {
        case Role::target:
            return tr("target");
        case Role::source:
            return tr("source %1").arg(corner + 1);
        case Role::unused:
            break;
        }
        return tr("set aside");
    }

} // namespace

widgets::DatasetCard cardOf(const DatasetEntry& entry, int corner, const engine::DatasetPtr& whole)
{
    widgets::DatasetCard card;
    card.name = titleOf(entry.request, whole);
    card.role = roleText(entry.role, corner);
    card.source = entry.role == Role::target ? -1 : entry.role == Role::source ? corner : -2;
    card.loading = whole == nullptr;
    if (!whole)
        return card;
    card.summary = summaryOf(*whole);
    card.selection = selectionText(entry.request.selection, *whole);
    card.shortSummaries = shortSummariesOf(*whole);
    card.shortSelections = shortSelectionsOf(entry.request.selection, *whole);
    card.synthetic = whole->provenance.synthetic;
    card.tooltip = tooltipOf(entry.request, *whole);
    card.thumbnails = thumbnailsOf(*whole, entry.request.selection.classes);
    return card;
}

widgets::DatasetCard loadingCard(const engine::DatasetRequest& request)
{
    widgets::DatasetCard card;
    card.name = shortName(request);
    card.summary = tr("Opening…");
    card.loading = true;
    return card;
}

QString titleOf(const engine::DatasetRequest& request, const engine::DatasetPtr& whole)
{
    for (const engine::BuiltinFamily& family : engine::builtinFamilies())
        if (request.location == "builtin:" + family.name)
            return QString::fromStdString(family.title);
    return whole && !whole->name.empty() ? QString::fromStdString(whole->name) : shortName(request);
}

QStringList toldApart(const QStringList& names)
{
    QStringList told;
    for (qsizetype i = 0; i < names.size(); ++i)
        told << (names.count(names[i]) == 1
                ? names[i]
                : QStringLiteral("%1 (%2)").arg(names[i]).arg(names.first(i + 1).count(names[i])));
    return told;
}

QString selectionText(const engine::Selection& selection, const engine::Dataset& whole)
{
    const auto [taken, there] = takenOf(selection, whole);
    const QString all = selection.classes.empty()
        ? tr("all %1").arg(number(there))
        : tr("%1 of %2 classes").arg(selection.classes.size()).arg(whole.classes());
    switch (selection.kind) {
    case engine::Selection::Kind::all:
        break;
    case engine::Selection::Kind::first:
        return tr("first %1 of %2").arg(number(taken), number(there));
    case engine::Selection::Kind::range:
        return tr("records %1 to %2").arg(number(selection.begin), number(selection.end - 1));
    case engine::Selection::Kind::sample:
        if (taken < there)
            return tr("%1 of %2, stratified, seed %3")
                .arg(number(taken), number(there))
                .arg(selection.seed);
        break;
    }
    return all;
}

QImage imageOf(std::span<const std::uint8_t> pixels, const engine::ImageShape& shape)
{
    const bool colour = shape.channels == 3;
    return QImage(pixels.data(), shape.width, shape.height, shape.width * shape.channels,
        colour ? QImage::Format_RGB888 : QImage::Format_Grayscale8)
        .convertToFormat(QImage::Format_RGB32);
}

QImage imageOf(const float* values, const engine::ImageShape& shape)
{
    std::vector<std::uint8_t> pixels(shape.values());
    std::transform(values, values + pixels.size(), pixels.begin(), [](float value) {
        return static_cast<std::uint8_t>(std::clamp(value, 0.0f, 1.0f) * 255.0f + 0.5f);
    });
    return imageOf(std::span<const std::uint8_t>(pixels), shape);
}

} // namespace app
