// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_text.h"

#include "engine/shell_word.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringList>

namespace app {
namespace {

    QString request(engine::DatasetRequest request)
    {
        if (!request.location.starts_with("builtin:"))
            request.location
                = QDir(QString::fromStdString(request.location)).absolutePath().toStdString();
        QString text = QString::fromStdString(engine::requestText(request));
        if (request.selection.kind == engine::Selection::Kind::sample
            && request.selection.seed == 0)
            text += QStringLiteral("#seed=0"); // else it would be the seed of the whole command
        return text;
    }

    /// The fewest digits that read back as the same number.
    QString number(double value)
    {
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    }

    class Words {
    public:
        void add(const char* option, const std::string& value)
        {
            words_ << QString::fromLatin1(option)
                   << QString::fromStdString(engine::shellWord(value));
        }
        void add(const char* option, const QString& value) { add(option, value.toStdString()); }
        QString line() const { return QStringLiteral("wander-batch blend ") + words_.join(u' '); }

    private:
        QStringList words_;
    };

    void addMethod(Words& words, const engine::ExplorationSettings& settings)
    {
        words.add("--map", engine::nameOf(settings.map));
        if (settings.map == engine::MapKind::barycentric
            && settings.solver == engine::PlanSolver::sinkhorn) {
            words.add("--solver", std::string("sinkhorn"));
            if (settings.epsilon > 0)
                words.add("--epsilon", number(settings.epsilon));
        }
        words.add("--label-distance", engine::nameOf(settings.labels.method));
        if (settings.labels.method == engine::LabelMethod::sinkhorn && settings.labels.epsilon > 0)
            words.add("--label-epsilon", number(settings.labels.epsilon));
        if (settings.labels.covariance == engine::Covariance::biased)
            words.add("--covariance", std::string("biased"));
        if (settings.weights.lambdaX != 1)
            words.add("--lambda-x", number(settings.weights.lambdaX));
        if (settings.weights.lambdaY != 1)
            words.add("--lambda-y", number(settings.weights.lambdaY));
        words.add("--device", settings.device);
        words.add("--seed", std::to_string(settings.seed));
    }

    void addExport(Words& words, const engine::ExportWish& wish, std::uint64_t seed)
    {
        QStringList numbers;
        for (const double weight : wish.weights)
            numbers << number(weight);
        words.add("--weights", numbers.join(u','));
        if (wish.options.count > 0)
            words.add("--count", std::to_string(wish.options.count));
        if (wish.options.seed != seed)
            words.add("--export-seed", std::to_string(wish.options.seed));
        if (wish.options.labels != engine::ExportLabels::soft)
            words.add("--labels", engine::nameOf(wish.options.labels));
        if (wish.format != "npz")
            words.add("--format", wish.format);
        words.add("--out", wish.out.string());
    }

} // namespace

QString batchCommand(const engine::ExplorationInputs& inputs, const engine::ImageShape& shape,
    const engine::ExportWish& wish)
{
    Words words;
    words.add("--target", request(inputs.target));
    for (const engine::DatasetRequest& source : inputs.sources)
        words.add("--source", request(source));
    if (inputs.settings.height > 0 || inputs.settings.width > 0)
        words.add("--size", QStringLiteral("%1x%2").arg(shape.height).arg(shape.width));
    if (inputs.settings.channels > 0)
        words.add("--channels", std::to_string(inputs.settings.channels));
    addMethod(words, inputs.settings);
    addExport(words, wish, inputs.settings.seed);
    return words.line();
}

QString pythonCode(const QString& out, const QString& command)
{
    QString path = out; // as a Python literal
    path.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    path.replace(u'\n', QStringLiteral("\\n"));
    const QString remark = QString(command).replace(
        QRegularExpression(QStringLiteral("[\\r\\n]")), QStringLiteral(" "));
    return QStringLiteral(
        "# A blend made by Wander, written by:\n"
        "# %1\n"
        "import numpy as np\n"
        "\n"
        "with np.load(\"%2\", allow_pickle=False) as blend:\n"
        "    images = blend[\"images\"]            # (N, H, W, C) uint8\n"
        "    labels = blend[\"labels\"]            # (N,) int64, the class with the largest share\n"
        "    soft_labels = blend[\"soft_labels\"]  # (N, K) float32, every row sums to 1\n"
        "    class_names = blend[\"class_names\"]  # (K,) str\n"
        "    parents = {                         # source -> (N, P) records in its file, -1 fills\n"
        "        str(name): blend[key]\n"
        "        for name, key in zip(\n"
        "            blend[\"source_names\"],\n"
        "            [k for k in blend.files if k.startswith(\"parents_\")])\n"
        "    }\n"
        "\n"
        "print(images.shape, \"images of\", len(class_names), \"classes\")\n")
        .arg(remark, path);
}

} // namespace app
