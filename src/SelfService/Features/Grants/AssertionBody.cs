using System.ComponentModel;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>What is to be explained, on the wire.</summary>
internal sealed record AssertionBody(
    [property: Description("The refused assertion as it was sent. It is checked and not stored.")]
        string? Assertion
);
