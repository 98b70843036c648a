using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Register;

/// <summary>How the import of one whole file went.</summary>
/// <param name="Part">Which of the two files it was.</param>
/// <param name="Records">How many records the file holds.</param>
/// <param name="Before">How many of them an import that was cut off had dealt with.</param>
/// <param name="FaultCount">How many of all were faulty.</param>
/// <param name="Faults">The first faulty ones of this run.</param>
/// <param name="Vanished">Units that an earlier file held and this one does not.</param>
/// <param name="EndedVanished">Whether those count as deleted; not when they are too many to believe.</param>
public sealed record ImportReport(
    RegisterPart Part,
    long Records,
    long Before,
    long FaultCount,
    IReadOnlyList<RegisterRecord> Faults,
    int Vanished,
    bool EndedVanished
);
