// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine_phrases.h"

#include <QtGlobal>

namespace app {
namespace {

    constexpr const char* kPhrases[] = {
        // phases of progress
        QT_TRANSLATE_NOOP("Engine", "Reading %1"),
        QT_TRANSLATE_NOOP("Engine", "Reading labels"),
        QT_TRANSLATE_NOOP("Engine", "Looking at %1"),
        QT_TRANSLATE_NOOP("Engine", "Looking at the values"),
        QT_TRANSLATE_NOOP("Engine", "Looking at the sizes of %1"),
        QT_TRANSLATE_NOOP("Engine", "Looking for images"),
        QT_TRANSLATE_NOOP("Engine", "Looking through %1"),
        QT_TRANSLATE_NOOP("Engine", "Decoding %1"),
        QT_TRANSLATE_NOOP("Engine", "Resizing %1"),
        QT_TRANSLATE_NOOP("Engine", "Preparing"),
        QT_TRANSLATE_NOOP("Engine", "Label distances"),
        QT_TRANSLATE_NOOP("Engine", "Label distances, one pair"),
        QT_TRANSLATE_NOOP("Engine", "Ground cost"),
        QT_TRANSLATE_NOOP("Engine", "Plan"),
        QT_TRANSLATE_NOOP("Engine", "Plan to source %1 of %2"),
        QT_TRANSLATE_NOOP("Engine", "Distances"),
        QT_TRANSLATE_NOOP("Engine", "True distances"),
        QT_TRANSLATE_NOOP("Engine", "Parts of the distance"),
        QT_TRANSLATE_NOOP("Engine", "Potentials of a sample"),
        QT_TRANSLATE_NOOP("Engine", "Source with itself"),
        QT_TRANSLATE_NOOP("Engine", "Target with itself"),
        QT_TRANSLATE_NOOP("Engine", "Distance from %1 to %2"),
        QT_TRANSLATE_NOOP("Engine", "Blending"),
        QT_TRANSLATE_NOOP("Engine", "Checksums"),
        QT_TRANSLATE_NOOP("Engine", "Writing"),

        // stages of a solve
        QT_TRANSLATE_NOOP("Engine", "Sinkhorn"),
        QT_TRANSLATE_NOOP("Engine", "candidates"),
        QT_TRANSLATE_NOOP("Engine", "assignment"),
        QT_TRANSLATE_NOOP("Engine", "network simplex"),
        QT_TRANSLATE_NOOP("Engine", "ways out"),
        QT_TRANSLATE_NOOP("Engine", "pricing"),
        QT_TRANSLATE_NOOP("Engine", "passes"),
        QT_TRANSLATE_NOOP("Engine", "costs"),
        QT_TRANSLATE_NOOP("Engine", "from nothing"),

        // how solvers ended
        QT_TRANSLATE_NOOP("Engine", "Certified: no arc prices out; relative gap %1."),
        QT_TRANSLATE_NOOP("Engine", "Not certified after %1 rounds: relative gap %2."),
        QT_TRANSLATE_NOOP("Engine", "Converged after %1 passes: marginal error %2."),
        QT_TRANSLATE_NOOP("Engine", "Not converged after %1 passes: marginal error %2."),
        QT_TRANSLATE_NOOP("Engine", "Without entropy the cost is at least %1."),
        QT_TRANSLATE_NOOP("Engine", "The source with itself did not converge."),
        QT_TRANSLATE_NOOP("Engine", "The target with itself did not converge."),
        QT_TRANSLATE_NOOP("Engine", "The cost was kept in half precision."),
        QT_TRANSLATE_NOOP("Engine", "The cost was made anew at every pass."),
        QT_TRANSLATE_NOOP("Engine", "The cost was kept on the device."),
        QT_TRANSLATE_NOOP("Engine", "The device failed, the processor took its place: %1."),

        // remarks about results
        QT_TRANSLATE_NOOP("Engine", "%1 of %2 label distances did not converge."),
        QT_TRANSLATE_NOOP("Engine", "One class has a single image: its covariance is taken as 0."),
        QT_TRANSLATE_NOOP(
            "Engine", "%1 classes have a single image: their covariance is taken as 0."),
        QT_TRANSLATE_NOOP("Engine", "The sharp map uses %1 of the target's %2 images."),
        QT_TRANSLATE_NOOP("Engine", "The sharp map uses %1 of the %2 images of source %3."),
        QT_TRANSLATE_NOOP(
            "Engine", "The form is not convex, so every face of the simplex was searched."),
        QT_TRANSLATE_NOOP("Engine", "Other weights come equally close."),
        QT_TRANSLATE_NOOP("Engine",
            "The distance is nearly flat: it varies by only %1 over the simplex, so the weights "
            "say little."),
        QT_TRANSLATE_NOOP(
            "Engine", "What was stored differed from a fresh solve, which is shown instead."),
        QT_TRANSLATE_NOOP("Engine", "CUDA cannot be used, computing on the CPU: %1."),
        QT_TRANSLATE_NOOP(
            "Engine", "this LibTorch was built without CUDA, or there is no CUDA device"),
        QT_TRANSLATE_NOOP("Engine", "the CUDA kernels of Sinkhorn's passes: %1"),
        QT_TRANSLATE_NOOP(
            "Engine", "there are no CUDA kernels of Sinkhorn's passes for this device"),
        QT_TRANSLATE_NOOP(
            "Engine", "this device has no teams of blocks that hold whole rows of such a cost"),
        QT_TRANSLATE_NOOP("Engine", "it computes wrong numbers"),
        QT_TRANSLATE_NOOP("Engine", "it copies wrong numbers"),
        QT_TRANSLATE_NOOP("Engine", "CPU, %1 thread"),
        QT_TRANSLATE_NOOP("Engine", "CPU, %1 threads"),

        // formats and what Wander draws itself
        QT_TRANSLATE_NOOP("Engine", "image folder"),
        QT_TRANSLATE_NOOP("Engine", "archive of images"),
        QT_TRANSLATE_NOOP("Engine", "CIFAR binary"),
        QT_TRANSLATE_NOOP("Engine", "CSV of pixels"),
        QT_TRANSLATE_NOOP("Engine", "built-in"),
        QT_TRANSLATE_NOOP("Engine", "Handwritten digits by many hands, ballpoint and felt pen."),
        QT_TRANSLATE_NOOP("Engine", "Printed letters A to J in many typefaces, scanned."),
        QT_TRANSLATE_NOOP("Engine", "Clothes, shoes and bags with texture and folds."),
        QT_TRANSLATE_NOOP("Engine", "Cursive kana drawn with a brush."),
        QT_TRANSLATE_NOOP("Engine", "A few digits in another hand and with another pen."),
        QT_TRANSLATE_NOOP(
            "Engine", "Small colour pictures of landscapes, skies, plants and animals."),

        // notes about datasets
        QT_TRANSLATE_NOOP("Engine", "Synthetic: drawn by Wander itself."),
        QT_TRANSLATE_NOOP("Engine", "There are the parts %1; %2 was taken."),
        QT_TRANSLATE_NOOP(
            "Engine", "Labels are %1 in the file; each number became a class of its name."),
        QT_TRANSLATE_NOOP(
            "Engine", "Labels are %1 to %2 in the file; each number became a class of its name."),
        QT_TRANSLATE_NOOP("Engine", "Labels 1 to %1 in the file became 0 to %2."),
        QT_TRANSLATE_NOOP("Engine", "No labels lie beside the images; all are one class."),
        QT_TRANSLATE_NOOP("Engine", "There are no labels; all images are one class."),
        QT_TRANSLATE_NOOP("Engine", "The table has no column of labels; all images are one class."),
        QT_TRANSLATE_NOOP("Engine", "The images lie in no class folders; all are one class."),
        QT_TRANSLATE_NOOP(
            "Engine", "The fine labels were taken; the coarse ones (20 groups) were not used."),
        QT_TRANSLATE_NOOP(
            "Engine", "EMNIST stores its images lying on their side; they were turned upright."),
        QT_TRANSLATE_NOOP("Engine", "Values from %1 to %2 were scaled to 0 to 255."),
        QT_TRANSLATE_NOOP("Engine", "Values were rounded to whole numbers."),
        QT_TRANSLATE_NOOP("Engine", "Bytes behind the last image were ignored."),
        QT_TRANSLATE_NOOP("Engine", "%1 link was not followed, to folders or out of the folder."),
        QT_TRANSLATE_NOOP("Engine", "%1 links were not followed, to folders or out of the folder."),
        QT_TRANSLATE_NOOP("Engine", "%1 image lies beside the class folders and was left out."),
        QT_TRANSLATE_NOOP("Engine", "%1 images lie beside the class folders and were left out."),
        QT_TRANSLATE_NOOP("Engine", "%1 image of the metadata is not there."),
        QT_TRANSLATE_NOOP("Engine", "%1 images of the metadata are not there."),
        QT_TRANSLATE_NOOP("Engine", "%1 image without metadata was left out."),
        QT_TRANSLATE_NOOP("Engine", "%1 images without metadata were left out."),
        QT_TRANSLATE_NOOP("Engine", "%1 image could not be read and was skipped: %2."),
        QT_TRANSLATE_NOOP("Engine", "%1 images could not be read and were skipped: %2."),
        QT_TRANSLATE_NOOP(
            "Engine", "%1 images could not be read and were skipped: %2 and %3 more."),
        QT_TRANSLATE_NOOP("Engine", "%1 photo was turned upright, as its EXIF orientation says."),
        QT_TRANSLATE_NOOP(
            "Engine", "%1 photos were turned upright, as their EXIF orientation says."),
        QT_TRANSLATE_NOOP(
            "Engine", "%1 image of another size was resized to %2, the most frequent size."),
        QT_TRANSLATE_NOOP(
            "Engine", "%1 images of other sizes were resized to %2, the most frequent size."),

        // files that cannot be read or written; the causes follow
        QT_TRANSLATE_NOOP("Engine", "Cannot read %1: %2."),
        QT_TRANSLATE_NOOP("Engine", "Cannot write %1: %2."),
        QT_TRANSLATE_NOOP("Engine", "Cannot load %1: %2."),
        QT_TRANSLATE_NOOP("Engine", "Cannot write: the export has no name."),
        QT_TRANSLATE_NOOP("Engine", "there is no such file or folder"),
        QT_TRANSLATE_NOOP("Engine", "it is neither a file nor a folder"),
        QT_TRANSLATE_NOOP("Engine", "it is a folder"),
        QT_TRANSLATE_NOOP("Engine", "the file is empty"),
        QT_TRANSLATE_NOOP("Engine", "the folder is empty"),
        QT_TRANSLATE_NOOP("Engine", "the archive is empty"),
        QT_TRANSLATE_NOOP("Engine", "it holds no images"),
        QT_TRANSLATE_NOOP("Engine", "its format is not known"),
        QT_TRANSLATE_NOOP("Engine",
            "%1; known are IDX (also .gz), CIFAR binary, NPY, NPZ, CSV of pixels, folders of "
            "images by class, and zip or tar files of such folders"),
        QT_TRANSLATE_NOOP("Engine", "it holds several datasets (%1); open the file of one of them"),
        QT_TRANSLATE_NOOP("Engine", "it has no part \"%1\""),
        QT_TRANSLATE_NOOP("Engine", "%1 has no part \"%2\"."),
        QT_TRANSLATE_NOOP("Engine", "(no name)"),
        QT_TRANSLATE_NOOP("Engine", "PyTorch files are not opened; save the tensors as NPZ"),
        QT_TRANSLATE_NOOP("Engine", "this build of Wander opens no image files"),
        QT_TRANSLATE_NOOP("Engine", "this build of Wander opens no zip or tar files"),
        QT_TRANSLATE_NOOP("Engine", "the selection leaves no image"),
        QT_TRANSLATE_NOOP("Engine", "the memory does not suffice; take a sample of it"),
        QT_TRANSLATE_NOOP("Engine",
            "its images take %1 and %2 of memory are free; take a sample, for example "
            "#sample=1000"),
        QT_TRANSLATE_NOOP("Engine", "the gzip data end too early, the file is truncated"),
        QT_TRANSLATE_NOOP("Engine", "the gzip data are damaged"),
        QT_TRANSLATE_NOOP("Engine", "it ends after %1 bytes, where its header promises %2 or more"),
        QT_TRANSLATE_NOOP("Engine", "it holds more than %1 bytes"),
        QT_TRANSLATE_NOOP("Engine",
            "it is named like a CIFAR file, but does not consist of CIFAR records (3073 or 3074 "
            "bytes)"),
        QT_TRANSLATE_NOOP("Engine", "it does not consist of CIFAR records (3073 or 3074 bytes)"),
        QT_TRANSLATE_NOOP("Engine", "its labels go from %1 to %2, but there are %3 class names"),
        QT_TRANSLATE_NOOP("Engine", "line %1, value %2, is \"%3\" and not a number"),
        QT_TRANSLATE_NOOP("Engine",
            "neither its first nor its last column holds whole numbers, which labels must be"),
        QT_TRANSLATE_NOOP("Engine", "it holds names of columns and no rows"),
        QT_TRANSLATE_NOOP("Engine", "both its first and its last column hold words"),
        QT_TRANSLATE_NOOP("Engine", "%1 values a row are neither a square image nor three squares"),
        QT_TRANSLATE_NOOP("Engine", "line %1 never ends"),
        QT_TRANSLATE_NOOP("Engine", "it holds no rows"),
        QT_TRANSLATE_NOOP("Engine", "line %1 has %2 values, the first line has %3"),
        QT_TRANSLATE_NOOP("Engine", "line %1 is no JSON object"),
        QT_TRANSLATE_NOOP("Engine", "it does not start as an IDX file does"),
        QT_TRANSLATE_NOOP("Engine", "its header promises %1 numbers, more than the file holds"),
        QT_TRANSLATE_NOOP("Engine", "it holds %1 numbers, which are no labels"),
        QT_TRANSLATE_NOOP("Engine", "it holds %1 numbers, which are no images"),
        QT_TRANSLATE_NOOP("Engine", "its labels are empty"),
        QT_TRANSLATE_NOOP(
            "Engine", "it holds labels, and no file with their images lies beside it"),
        QT_TRANSLATE_NOOP("Engine", "%1 labels for %2 images"),
        QT_TRANSLATE_NOOP("Engine", "the archive is damaged (%1)"),
        QT_TRANSLATE_NOOP("Engine", "no details"),
        QT_TRANSLATE_NOOP("Engine", "its files are encrypted"),
        QT_TRANSLATE_NOOP(
            "Engine", "its entry \"%1\" would lie outside the folder it is unpacked to"),
        QT_TRANSLATE_NOOP("Engine",
            "it unpacks to more than a hundred times its size, which no archive of images does"),
        QT_TRANSLATE_NOOP("Engine", "it is not in the archive any more"),
        QT_TRANSLATE_NOOP("Engine", "none of its %1 images can be read"),
        QT_TRANSLATE_NOOP("Engine", "none of its %1 images can be read; the first, %2: %3"),
        QT_TRANSLATE_NOOP("Engine", "it is no image"),
        QT_TRANSLATE_NOOP("Engine", "it is %1 pixels large"),
        QT_TRANSLATE_NOOP("Engine", "it is truncated"),
        QT_TRANSLATE_NOOP("Engine", "it is damaged"),
        QT_TRANSLATE_NOOP("Engine", "its NPY header is damaged"),
        QT_TRANSLATE_NOOP("Engine", "it does not start as an NPY file does"),
        QT_TRANSLATE_NOOP("Engine", "its header promises an array of %1, more than the file holds"),
        QT_TRANSLATE_NOOP("Engine",
            "it holds pickled Python objects, which are never opened because they may run code; "
            "save it as an array of numbers"),
        QT_TRANSLATE_NOOP("Engine", "it holds neither numbers nor text"),
        QT_TRANSLATE_NOOP("Engine", "it holds text where numbers are needed"),
        QT_TRANSLATE_NOOP("Engine", "it holds numbers where text is needed"),
        QT_TRANSLATE_NOOP("Engine",
            "which of its arrays are images is not clear from their names (%1); call them images "
            "and labels, or x_train, y_train, x_test and y_test"),
        QT_TRANSLATE_NOOP("Engine", "its labels are not whole numbers"),
        QT_TRANSLATE_NOOP("Engine",
            "its shape %1 is not that of images: (N, H, W), (N, H, W, C), (N, C, H, W) or (N, "
            "square)"),
        QT_TRANSLATE_NOOP("Engine", "%1 of its %2 values are not finite (NaN or infinite)"),
        QT_TRANSLATE_NOOP("Engine",
            "its values go from %1 to %2; pixels must lie within 0 to 1, -1 to 1, 0 to 16, 0 to "
            "255 or 0 to 65535"),
        QT_TRANSLATE_NOOP("Engine", "it holds too many files"),
        QT_TRANSLATE_NOOP("Engine", "its document is too large"),
        QT_TRANSLATE_NOOP("Engine", "it is no session of Wander"),
        QT_TRANSLATE_NOOP("Engine", "it is not JSON"),
        QT_TRANSLATE_NOOP("Engine", "it is no JSON object"),
        QT_TRANSLATE_NOOP("Engine", "its field \"%1\" is not %2"),
        QT_TRANSLATE_NOOP(
            "Engine", "its field \"%1\" is not a word that this version of Wander knows"),
        QT_TRANSLATE_NOOP("Engine", "it has a dataset without a location"),
        QT_TRANSLATE_NOOP("Engine", "%1 has not one weight for each corner, with the sum 1"),
        QT_TRANSLATE_NOOP("Engine", "it has more than one target"),
        QT_TRANSLATE_NOOP("Engine", "it has more than %1 sources"),
        QT_TRANSLATE_NOOP("Engine",
            "it was written by a newer Wander (version %1 of the format, and this one knows up to "
            "%2)"),
        QT_TRANSLATE_NOOP("Engine", "it does not say which version of the format it has"),
        QT_TRANSLATE_NOOP("Engine", "it is no recipe of Wander (%1)"),
        QT_TRANSLATE_NOOP("Engine", "\"%1\" is not understood"),
        QT_TRANSLATE_NOOP("Engine", "it has not one weight for each source"),
        QT_TRANSLATE_NOOP("Engine", "the disk is full"),
        QT_TRANSLATE_NOOP("Engine", "the disk quota is used up"),
        QT_TRANSLATE_NOOP("Engine", "the file would become larger than allowed"),
        QT_TRANSLATE_NOOP("Engine", "no permission to write there"),
        QT_TRANSLATE_NOOP("Engine", "the disk is read-only"),
        QT_TRANSLATE_NOOP("Engine", "the folder does not exist"),
        QT_TRANSLATE_NOOP("Engine", "the folder %1 does not exist"),
        QT_TRANSLATE_NOOP("Engine", "it exists and is no recipe"),
        QT_TRANSLATE_NOOP("Engine", "it exists and is no earlier export of Wander"),
        QT_TRANSLATE_NOOP(
            "Engine", "this machine has no encoder for it, or the folder cannot be written"),
        QT_TRANSLATE_NOOP("Engine",
            "it lies neither beside the program nor in ../lib/wander nor in $WANDER_LIBRARY_PATH"),
        QT_TRANSLATE_NOOP("Engine", "it belongs to another version of Wander"),

        // datasets and selections that do not fit
        QT_TRANSLATE_NOOP("Engine", "No dataset was named."),
        QT_TRANSLATE_NOOP("Engine", "\"%1\" names no dataset."),
        QT_TRANSLATE_NOOP("Engine", "There is no built-in dataset \"%1\"; there are %2."),
        QT_TRANSLATE_NOOP("Engine", "\"%1\" in #%2 is not a whole number."),
        QT_TRANSLATE_NOOP("Engine",
            "#%1 comes after another choice of records: give only one of #first, #sample and "
            "#range."),
        QT_TRANSLATE_NOOP(
            "Engine", "#%1 must name the first record and one past the last, as #range=1000:1300."),
        QT_TRANSLATE_NOOP("Engine", "#%1 holds no record."),
        QT_TRANSLATE_NOOP("Engine", "#%1 takes no record."),
        QT_TRANSLATE_NOOP("Engine",
            "#%1 is not understood; known are #first=N, #sample=N, #range=A:B, #seed=S, "
            "#classes=0,1 and #upright=no."),
        QT_TRANSLATE_NOOP("Engine", "%1 holds no images."),
        QT_TRANSLATE_NOOP("Engine", "%1 has images without pixels."),
        QT_TRANSLATE_NOOP(
            "Engine", "%1 has %2 channels a pixel; it must be 1 (grey) or 3 (colour)."),
        QT_TRANSLATE_NOOP("Engine", "%1 has %2 labels for %3 images."),
        QT_TRANSLATE_NOOP("Engine", "%1 has %2 record numbers for %3 images."),
        QT_TRANSLATE_NOOP("Engine", "%1: image %2 has label %3, outside 0 to %4."),
        QT_TRANSLATE_NOOP("Engine", "The dataset"),
        QT_TRANSLATE_NOOP("Engine", "%1 has no class number %2; its classes are 0 to %3."),
        QT_TRANSLATE_NOOP("Engine", "The range %1 holds no record."),
        QT_TRANSLATE_NOOP("Engine", "The range %1 lies behind the last of the %2 records of %3."),
        QT_TRANSLATE_NOOP("Engine", "At least one record must be taken of %1."),
        QT_TRANSLATE_NOOP("Engine", "The selection takes no image of %1."),
        QT_TRANSLATE_NOOP("Engine", "Images cannot be brought to %1 x %2 with %3 channels."),
        QT_TRANSLATE_NOOP("Engine", "The distance from %1 to %2 is not a number."),

        // solving that cannot be done
        QT_TRANSLATE_NOOP(
            "Engine", "A plan between %1 and %2 points needs %3; %4 are free: %5 would fit."),
        QT_TRANSLATE_NOOP("Engine",
            "A plan between %1 and %2 points needs %3; %4 are free, too little for any sample."),
        QT_TRANSLATE_NOOP("Engine",
            "A plan between %1 and %2 points needs %3 with the cost in half precision; %4 are "
            "free: %5 would fit."),
        QT_TRANSLATE_NOOP("Engine",
            "A plan between %1 and %2 points needs %3 with the cost in half precision; %4 are "
            "free, too little for any sample."),
        QT_TRANSLATE_NOOP("Engine", "a sample of %1"),
        QT_TRANSLATE_NOOP("Engine", "samples of %1 and %2"),
        QT_TRANSLATE_NOOP("Engine",
            "The true distance of a blend of %1 images to %2 takes %3 MB, more than is free: "
            "choose fewer points."),
        QT_TRANSLATE_NOOP("Engine",
            "The device has not enough memory for this: take a smaller sample, or compute on the "
            "CPU."),
        QT_TRANSLATE_NOOP("Engine", "LibTorch failed: %1."),
        QT_TRANSLATE_NOOP("Engine", "an unknown failure"),
        QT_TRANSLATE_NOOP("Engine", "out of memory"),
        QT_TRANSLATE_NOOP("Engine", "A blend and its target need at least one image each."),
        QT_TRANSLATE_NOOP("Engine", "There are no weights: every source needs one."),
        QT_TRANSLATE_NOOP("Engine", "Weight %1 is %2: weights must be 0 or more."),
        QT_TRANSLATE_NOOP("Engine", "The weights add up to %1: they must add up to 1."),
        QT_TRANSLATE_NOOP("Engine", "A true distance needs two points at least."),
        QT_TRANSLATE_NOOP("Engine", "The blend has %1 images, not the %2 that were asked for."),
        QT_TRANSLATE_NOOP("Engine", "The position on a path must lie between 0 and 1."),
        QT_TRANSLATE_NOOP("Engine", "There is no source to come close with."),
        QT_TRANSLATE_NOOP("Engine", "Closest weights can be found for at most 12 sources."),
        QT_TRANSLATE_NOOP("Engine", "A distance is not a finite number."),
        QT_TRANSLATE_NOOP("Engine", "A geodesic needs at least one source."),
        QT_TRANSLATE_NOOP("Engine", "The target has no images."),
        QT_TRANSLATE_NOOP("Engine", "A source has no images."),
        QT_TRANSLATE_NOOP("Engine",
            "A source has %1 values an image and the target %2: bring them to one size first."),
        QT_TRANSLATE_NOOP("Engine", "There is no device \"%1\": choose auto, cpu or cuda."),
        QT_TRANSLATE_NOOP("Engine", "The number of threads must not be negative."),
        QT_TRANSLATE_NOOP(
            "Engine", "The temperature of an entropic plan must lie between 0 and 1e30."),
        QT_TRANSLATE_NOOP("Engine",
            "The temperature %1 is too low beside a mean cost of %2: take a millionth of it or "
            "more, "
            "or the exact plan."),
        QT_TRANSLATE_NOOP("Engine", "The tolerance of an entropic plan must be positive."),
        QT_TRANSLATE_NOOP("Engine", "An entropic plan needs at least one pass."),
        QT_TRANSLATE_NOOP("Engine", "The tolerance of an exact plan must be positive."),
        QT_TRANSLATE_NOOP("Engine", "An exact plan needs at least one round."),
        QT_TRANSLATE_NOOP("Engine", "A cost needs at least one point on either side."),
        QT_TRANSLATE_NOOP("Engine",
            "The two datasets have features of %1 and %2 dimensions: bring them to a common shape "
            "first."),
        QT_TRANSLATE_NOOP(
            "Engine", "The label distances are for %1 x %2 classes, the datasets have %3 and %4."),
        QT_TRANSLATE_NOOP(
            "Engine", "The weights of features and labels in the cost must not be negative."),
        QT_TRANSLATE_NOOP("Engine",
            "The cost reaches %1, outside of 1e-30 to 1e36: choose other values for lambda_x and "
            "lambda_y."),
        QT_TRANSLATE_NOOP(
            "Engine", "Label distances need features of one dimension, not %1 and %2."),
        QT_TRANSLATE_NOOP("Engine", "The temperature of the label distances must not be negative."),
        QT_TRANSLATE_NOOP(
            "Engine", "A weight of the transport problem is negative or not a number."),
        QT_TRANSLATE_NOOP("Engine", "All weights of the transport problem are zero."),
        QT_TRANSLATE_NOOP("Engine", "The weights of source and target add up to different sums."),
        QT_TRANSLATE_NOOP("Engine", "A plan needs points: the %1 has none."),
        QT_TRANSLATE_NOOP("Engine", "There are %1 weights for the %2 points of the %3."),
        QT_TRANSLATE_NOOP("Engine", "The weights of the %1 must be finite and not negative."),
        QT_TRANSLATE_NOOP("Engine", "The weights of the %1 must sum to 1."),
        QT_TRANSLATE_NOOP("Engine",
            "There is no label distance \"%1\": choose gaussian, gaussian-diagonal, exact, "
            "sinkhorn, upper-bound, means or none."),
        QT_TRANSLATE_NOOP(
            "Engine", "There is no map called \"%1\": sharp, barycentric and mixup are known."),
        QT_TRANSLATE_NOOP(
            "Engine", "There are no labels called \"%1\": soft, argmax and sampled are known."),
        QT_TRANSLATE_NOOP("Engine", "There is no export format \"%1\"; there are %2."),
        QT_TRANSLATE_NOOP("Engine", "The export has soft labels of the wrong size."),
        QT_TRANSLATE_NOOP("Engine", "The export has parents of the wrong size."),
        QT_TRANSLATE_NOOP("Engine", "There are %1 weights for %2 sources."),

        // figures, films and reports that cannot be made
        QT_TRANSLATE_NOOP("Engine", "A figure is from 20 to 2000 mm wide and high."),
        QT_TRANSLATE_NOOP("Engine", "The resolution of a figure is from 36 to 2400 dpi."),
        QT_TRANSLATE_NOOP("Engine", "The font of a figure has from 4 to 72 points."),
        QT_TRANSLATE_NOOP("Engine", "A figure has at most 200 columns of images."),
        QT_TRANSLATE_NOOP("Engine",
            "A figure has at most 400 million pixels: make it smaller or lower its resolution."),
        QT_TRANSLATE_NOOP("Engine", "Cannot encode the figure as PNG."),
        QT_TRANSLATE_NOOP("Engine", "A figure is a .pdf, .svg or .png file; %1 is none of these."),
        QT_TRANSLATE_NOOP("Engine", "There is not enough memory for a figure of this size."),
        QT_TRANSLATE_NOOP("Engine", "There is no font called %1."),
        QT_TRANSLATE_NOOP("Engine", "A film has from 160x90 to 7680x4320 pixels."),
        QT_TRANSLATE_NOOP("Engine", "Width and height of an MP4 or WebM film must be even."),
        QT_TRANSLATE_NOOP("Engine", "A film has from 1 to 120 frames a second."),
        QT_TRANSLATE_NOOP("Engine", "A GIF has at most 50 frames a second."),
        QT_TRANSLATE_NOOP("Engine", "A film lasts from a tenth of a second to an hour."),
        QT_TRANSLATE_NOOP("Engine", "A film is a .mp4, .webm or .gif file; %1 is none of these."),
        QT_TRANSLATE_NOOP("Engine", "A film needs a path with at least two key frames."),
        QT_TRANSLATE_NOOP("Engine", "There is not enough memory for a film of this size."),
        QT_TRANSLATE_NOOP("Engine", "There is not enough memory for the film."),
        QT_TRANSLATE_NOOP("Engine", "The encoder did not take a frame of %1."),
        QT_TRANSLATE_NOOP("Engine", "The encoder wrote nothing into %1."),
        QT_TRANSLATE_NOOP("Engine", "A report is a .html or .pdf file; %1 is none of these."),
    };

} // namespace

std::span<const char* const> enginePhrases()
{
    return kPhrases;
}

} // namespace app
