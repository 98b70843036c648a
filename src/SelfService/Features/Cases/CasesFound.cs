using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>What a search of the queue gave.</summary>
/// <param name="ForDecider">How many of all cases wait for the decider.</param>
public sealed record CasesFound(IReadOnlyList<CaseRow> Rows, int ForDecider);
