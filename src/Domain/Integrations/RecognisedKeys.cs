using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Integrations;

/// <summary>What a pasted text turned out to be.</summary>
/// <param name="Form">The form that it is in; null for what is not recognised or is private.</param>
/// <param name="Keys">The keys, at least one; else what is wrong.</param>
public sealed record RecognisedKeys(KeyForm? Form, Outcome<IReadOnlyList<PublicKeyMaterial>> Keys)
{
    /// <summary>Whether all of it was base64.</summary>
    public bool InBase64 { get; init; }

    /// <summary>The certificates in it, DER, those that are for use before those that issued them.</summary>
    public IReadOnlyList<byte[]> Certificates { get; init; } = [];

    internal static RecognisedKeys Refused(Problem problem) => new(null, problem);
}
