// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report.h"

#include "app/application_aside.h"
#include "app/command_text.h"
#include "app/figure_file.h"
#include "app/figure_sheet.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace app {
namespace {

    class Text {
        Q_DECLARE_TR_FUNCTIONS(Report)
    };

    using Kind = ReportBlock::Kind;

    QString text(const std::string& words)
    {
        return QString::fromStdString(words);
    }

    QString number(double value)
    {
        return QLocale().toString(value, 'g', 6);
    }

    QString small(double value)
    {
        return QLocale().toString(value, 'g', 3);
    }

    QString yesNo(bool yes)
    {
        return yes ? Text::tr("yes") : Text::tr("no");
    }

    QString percents(const Exhibit& exhibit, const engine::Weights& weights)
    {
        QStringList words;
        for (int s = 0; s < exhibit.sources(); ++s)
            words << Text::tr("%1 % %2", "percent, dataset")
                         .arg(
                             QLocale().toString(100 * weights[static_cast<std::size_t>(s)], 'f', 1),
                             exhibit.scene.sources[s]);
        return words.join(QStringLiteral(", "));
    }

    QString shapeText(const engine::ImageShape& shape)
    {
        return QStringLiteral("%1 × %2 × %3")
            .arg(shape.height)
            .arg(shape.width)
            .arg(shape.channels);
    }

    /// As it was used: selected, and brought to the common shape.
    QStringList datasetRow(const QString& role, const QString& name,
        const engine::DatasetRequest& request, const engine::Dataset& dataset)
    {
        return { role, name, text(engine::requestText(request)),
            QLocale().toString(static_cast<qlonglong>(dataset.size())), shapeText(dataset.shape),
            QLocale().toString(static_cast<qlonglong>(dataset.classNames.size())),
            text(engine::contentChecksum(dataset)) };
    }

    ReportBlock datasetTable(const Exhibit& exhibit)
    {
        const engine::ExplorationResult& result = *exhibit.result;
        ReportBlock table { .kind = Kind::table };
        table.rows << QStringList { Text::tr("Role"), Text::tr("Name"), Text::tr("From"),
            Text::tr("Images"), Text::tr("Shape"), Text::tr("Classes"), Text::tr("Checksum") };
        for (std::size_t s = 0; s < result.sources.size(); ++s)
            table.rows << datasetRow(Text::tr("source %1").arg(s + 1),
                exhibit.scene.sources[static_cast<int>(s)], result.inputs.sources[s],
                *result.sources[s]);
        table.rows << datasetRow(
            Text::tr("target"), exhibit.target, result.inputs.target, *result.target);
        return table;
    }

    ReportBlock settingsTable(const Exhibit& exhibit)
    {
        const engine::ExplorationResult& result = *exhibit.result;
        const engine::ExplorationSettings& settings = result.inputs.settings;
        ReportBlock table { .kind = Kind::table };
        const bool exact = settings.solver == engine::PlanSolver::exact;
        table.rows
            << QStringList { Text::tr("Setting"), Text::tr("Value") }
            << QStringList { Text::tr("Map"), text(engine::nameOf(settings.map)) }
            << QStringList { Text::tr("Plan"), exact ? Text::tr("exact") : Text::tr("Sinkhorn") }
            << QStringList { Text::tr("Temperature"),
                   exact                      ? Text::tr("none")
                       : settings.epsilon > 0 ? small(settings.epsilon)
                                              : Text::tr("0.01 of the mean cost") }
            << QStringList { Text::tr("Label distances"),
                   text(engine::nameOf(settings.labels.method)) }
            << QStringList { Text::tr("Covariances divide by"),
                   settings.labels.covariance == engine::Covariance::unbiased ? Text::tr("n − 1")
                                                                              : Text::tr("n") }
            << QStringList { Text::tr("Weight of images"), small(settings.weights.lambdaX) }
            << QStringList { Text::tr("Weight of labels"), small(settings.weights.lambdaY) }
            << QStringList { Text::tr("Common shape"), shapeText(result.shape()) }
            << QStringList { Text::tr("Images of the blend"),
                   QLocale().toString(static_cast<qlonglong>(result.shown().baseRecord.size())) }
            << QStringList { Text::tr("Seed"),
                   QLocale().toString(static_cast<qulonglong>(settings.seed)) }
            << QStringList { Text::tr("Device"), translated(result.device.name) };
        return table;
    }

    ReportBlock distanceTable(const Exhibit& exhibit)
    {
        const engine::Geodesic& geodesic = *exhibit.result->geodesic;
        ReportBlock table { .kind = Kind::table };
        table.rows << QStringList { Text::tr("Source"), Text::tr("OTDD² by its map"),
            Text::tr("of images"), Text::tr("of labels"), Text::tr("OTDD² of all pairs"),
            Text::tr("Closest weight"), Text::tr("Weight shown") };
        for (int s = 0; s < exhibit.sources(); ++s) {
            const auto i = static_cast<std::size_t>(s);
            const engine::SourceRelation& relation = geodesic.relations[i];
            table.rows << QStringList { exhibit.scene.sources[s], number(relation.otddSquared),
                number(relation.featurePart), number(relation.labelPart),
                exhibit.pairs ? number(exhibit.pairs->otddSquared(exhibit.sources(), s))
                              : Text::tr("not known"),
                number(geodesic.closest.weights[i]), number(exhibit.scene.weights[i]) };
        }
        return table;
    }

    ReportBlock solverTable(const Exhibit& exhibit)
    {
        ReportBlock table { .kind = Kind::table };
        table.rows << QStringList { Text::tr("Plan to"), Text::tr("Solver"), Text::tr("Epsilon"),
            Text::tr("Iterations"), Text::tr("Marginal error"), Text::tr("Relative gap"),
            Text::tr("Converged"), Text::tr("Ending") };
        for (int s = 0; s < exhibit.sources(); ++s) {
            const engine::SolverRecord& record
                = exhibit.result->geodesic->relations[static_cast<std::size_t>(s)].solver;
            table.rows << QStringList { exhibit.scene.sources[s], text(record.name),
                small(record.epsilon),
                QLocale().toString(static_cast<qlonglong>(record.iterations)),
                small(record.marginalError), small(record.relativeGap), yesNo(record.converged),
                translated(record.ending) };
        }
        return table;
    }

    ReportBlock versionTable()
    {
        ReportBlock table { .kind = Kind::table };
        table.rows << QStringList { Text::tr("Program"), Text::tr("Version") }
                   << QStringList { QStringLiteral("Wander"), QStringLiteral(WANDER_VERSION) }
                   << QStringList { QStringLiteral("Qt"), QString::fromLatin1(qVersion()) };
        return table;
    }

    ReportBlock figure(FigureKind kind, const QString& caption, int source = 0)
    {
        ReportBlock block { .kind = Kind::figure, .text = caption };
        block.figure.kind = kind;
        block.figure.source = source;
        block.figure.caption = false; // it stands below
        return block;
    }

    QString summary(const Exhibit& exhibit)
    {
        const engine::ClosestWeights& closest = exhibit.result->geodesic->closest;
        return Text::tr(
            "The blend closest to %1 is %2; its squared (2,Q)-distance is %3. Shown is the "
            "blend at %4, at %5.")
            .arg(exhibit.target, percents(exhibit, closest.weights), number(closest.value),
                percents(exhibit, exhibit.scene.weights),
                number(exhibit.result->geodesic->distances.total.at(exhibit.scene.weights)));
    }

    void addRemarks(Report& report, const Exhibit& exhibit)
    {
        const engine::Geodesic& geodesic = *exhibit.result->geodesic;
        std::vector<std::string> remarks = geodesic.remarks;
        if (!geodesic.closest.remark.empty())
            remarks.push_back(geodesic.closest.remark);
        if (!geodesic.converged())
            remarks.emplace_back(
                Text::tr("A solver has not converged: these numbers are not final.").toStdString());
        for (const std::string& remark : remarks)
            report.push_back({ .kind = Kind::text, .text = translated(remark) });
    }

} // namespace

Report reportOf(const Exhibit& exhibit)
{
    Report report;
    const auto heading
        = [&](const QString& words) { report.push_back({ .kind = Kind::heading, .text = words }); };
    report.push_back({ .kind = Kind::title,
        .text = Text::tr("%1 towards %2")
                    .arg(exhibit.scene.sources.join(QStringLiteral(", ")), exhibit.target) });
    report.push_back({ .kind = Kind::text, .text = summary(exhibit) });
    addRemarks(report, exhibit);
    report.push_back(figure(FigureKind::stage,
        Text::tr("The distance to %1 over the simplex, and images of the blend with their soft "
                 "labels.")
            .arg(exhibit.target)));
    heading(Text::tr("Datasets"));
    report.push_back(datasetTable(exhibit));
    heading(Text::tr("Settings"));
    report.push_back(settingsTable(exhibit));
    heading(Text::tr("Distances"));
    report.push_back(distanceTable(exhibit));
    if (exhibit.pairs)
        report.push_back(figure(FigureKind::datasets, Text::tr("OTDD² between all datasets.")));
    report.push_back(figure(FigureKind::strip, Text::tr("Some images of the blend on the way.")));
    report.push_back(figure(FigureKind::path,
        exhibit.path ? Text::tr("The distance to %1 along the path %2.")
                           .arg(exhibit.target, exhibit.path->name)
                     : Text::tr("The distance to %1 from corner to corner.").arg(exhibit.target)));
    for (int s = 0; s < exhibit.sources(); ++s) {
        if (exhibit.isTarget(s))
            continue;
        report.push_back(figure(FigureKind::labels,
            Text::tr("Label distances² from %1 to %2.")
                .arg(exhibit.target, exhibit.scene.sources[s]),
            s));
        report.push_back(figure(FigureKind::masses,
            Text::tr("Mass that the plan moves from the classes of %1 to those of %2.")
                .arg(exhibit.target, exhibit.scene.sources[s]),
            s));
    }
    heading(Text::tr("Solvers"));
    report.push_back(solverTable(exhibit));
    heading(Text::tr("The same again"));
    report.push_back({ .kind = Kind::text,
        .text
        = Text::tr("This line writes the blend that is shown, as a dataset with its recipe:") });
    report.push_back({ .kind = Kind::code,
        .text = batchCommand(exhibit.result->inputs, exhibit.result->shape(),
            { .weights = exhibit.scene.weights, .out = "blend.npz" }) });
    report.push_back(versionTable());
    return report;
}

bool isHtml(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QStringLiteral("html") || suffix == QStringLiteral("htm");
}

void writeReport(const Exhibit& exhibit, const QString& path, const engine::Progress& progress)
{
    const bool html = isHtml(path);
    engine::require(html || QFileInfo(path).suffix().toLower() == QStringLiteral("pdf"),
        "A report is a .html or .pdf file; " + path.toStdString() + " is none of these.");
    const QByteArray bytes = applicationAside().run( // a large figure takes its time
        [exhibit, html](const engine::Progress& along) {
            const Report report = reportOf(exhibit);
            return html ? reportHtml(exhibit, report, along) : reportPdf(exhibit, report, along);
        },
        progress.phase(Text::tr("Writing the report").toStdString()));
    progress.check();
    writeBytes(bytes, path);
}

} // namespace app
