using System.ComponentModel;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>What is to be explained, on the wire.</summary>
internal sealed record AssertionBody(
    [property: Description("The refused assertion as it was sent. It is judged and forgotten.")]
        string? Assertion
);
