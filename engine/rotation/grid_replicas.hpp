#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "anneal.hpp"
#include "loa/search/random.hpp"
#include "loa/search/slack.hpp"
#include "loa/search/stopped.hpp"
#include "state.hpp"

namespace loa::rotation {

/// Parallel tempering of a placement: copies held at fixed temperatures, and neighbours in temperature
/// change places now and then, as Metropolis's rule allows. What has frozen in a poor order so comes
/// to where it is hot, melts, and cools again for as long as there is time.
///
/// Source: Geyer, "Markov chain Monte Carlo maximum likelihood", Computing Science and Statistics 23
///         (1991), 156–163.
class GridReplicas {
public:
    GridReplicas(const State& start, std::uint64_t seed, const search::Stopped& stopped);

    /// `steps` proposals for all replicas together.
    void run(std::uint64_t steps);
    /// The best placement that any met; that one goes on from there.
    [[nodiscard]] const State& best();

private:
    [[nodiscard]] std::size_t leader() const;
    void exchange(std::size_t first);

    search::Random random_;
    search::Slack slack_;
    search::Stopped stopped_;
    std::vector<State> states_;
    std::vector<Annealing> annealings_;   ///< of the states
    std::vector<double> temperatures_;    ///< falling
    std::vector<std::size_t> replica_at_; ///< by temperature
};

} // namespace loa::rotation
