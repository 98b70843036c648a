namespace Portvakt.Report;

/// <summary>One test, check or test program that ran or should have run.</summary>
/// <param name="Name">What ran, as a person would look for it.</param>
/// <param name="Passed">Only a test that ran to its end without a failure passed.</param>
/// <param name="Message">Why it failed; empty when it passed.</param>
/// <param name="Requirements">The ids that the test shows.</param>
internal sealed record Result(
    string Name,
    bool Passed,
    string Message,
    IReadOnlyCollection<string> Requirements
);
