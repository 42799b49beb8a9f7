// From the INPUTs of a command line to articles, one after the other: files, standard input and
// pages from the web, which are fetched several at a time. A bad one is reported and the others go
// on.
#pragma once

#include <functional>

#include "cli/command_line.h"
#include "model/article.h"
#include "model/feed.h"

namespace nashra {

/// Whether what the options want of an article besides its first page is fetched before it is
/// handed over, or by whoever takes it (texts_to_come.h). Where it is noted, what cannot be had is
/// not said and counts for no exit code: it stands in the article.
enum class Completing { before, noted, later };

/// Hands each article that could be read to `take`, its languages found out. Prints the error of
/// each that could not. Answers the exit code of the worst, 0 if all went well.
int read_inputs(const InputOptions& options, const std::function<void(Article)>& take,
                Completing completing = Completing::before);

/// What became of the inputs, as exit codes: 0 where all went well.
struct InputsRead {
    int worst = 0;          // of the inputs
    int worst_article = 0;  // of feeds of which no article behind a teaser could be had
};

/// The same, for who must know whether the teasers could be completed.
InputsRead read_inputs_and_articles(const InputOptions& options,
                                    const std::function<void(Article)>& take,
                                    Completing completing = Completing::before);

/// The same for feeds; what is no feed is handed over too, as one without a format.
int read_feeds(const InputOptions& options, const std::function<void(Feed)>& take);

/// Says that what was asked for, what is new or the headlines alone, is not in the inputs. Answers
/// the exit code.
int nothing_to_read(const InputOptions& options);

}  // namespace nashra
