# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes stays.csv (three sets of stays in a stage) and figures.csv (what R's survival says of them), which
# tst_survfit compares with ours: Rscript figures.R, in this folder. Needed only to make them anew.
library(survival)
set.seed(20261121)

exponential <- function(n, rates, censor) {
  exits <- sapply(rates, function(rate) rexp(n, rate))
  first <- apply(exits, 1, which.min)
  days <- apply(exits, 1, min)
  open <- pmin(rexp(n, censor), 24)
  data.frame(days = floor(pmin(days, open)), end = ifelse(open < days, 0, first))
}

# Many ties and all three exits; a long tail; so many still open that the upper quartile is not reached.
ties <- data.frame(days = rpois(90, 6), end = sample(0:3, 90, TRUE, c(.15, .5, .1, .25)))
tail <- data.frame(days = floor(rweibull(70, 0.7, 30)), end = sample(0:3, 70, TRUE, c(.2, .45, .05, .3)))
sets <- list(ties = ties, tail = tail, open = exponential(80, c(1/40, 1/300, 1/90), 1/12))

stays <- do.call(rbind, lapply(names(sets), function(name) cbind(set = name, sets[[name]])))
write.csv(stays, "stays.csv", row.names = FALSE, quote = FALSE)

figures <- data.frame()
note <- function(set, what, at, value)
  figures <<- rbind(figures, data.frame(set = set, what = what, at = at, value = sprintf("%.12g", value)))
for (name in names(sets)) {
  set <- sets[[name]]
  any <- survfit(Surv(days, end > 0) ~ 1, data = set)
  for (share in c(.1, .25, .5, .75, .9))
    note(name, "quantile", share, quantile(any, share)$quantile)
  each <- survfit(Surv(days, factor(end, 0:3, c("open", "on", "back", "lost"))) ~ 1, data = set)
  shown <- summary(each, times = c(2, 5, 8, 13, 21, 34), extend = TRUE)
  for (i in seq_along(shown$time))
    for (state in c("on", "back", "lost"))
      note(name, state, shown$time[i], shown$pstate[i, match(state, each$states)])
}
write.csv(figures, "figures.csv", row.names = FALSE, quote = FALSE)
