using System.Security.Cryptography;
using System.Text;
using Portvakt.Domain.Basics;
using DomainText = Portvakt.Domain.Basics.Text;

namespace Portvakt.Domain.Organisations;

/// <summary>One version of the terms of use. A changed text is a new version, and is asked for again.</summary>
/// <param name="Version">What the acceptance refers to, such as 2026-1.</param>
/// <param name="From">The day from which they are in force; until then they can be read and accepted ahead.</param>
/// <param name="Paragraphs">The text, in order.</param>
public sealed record Terms(string Version, DateOnly From, IReadOnlyList<DomainText> Paragraphs)
{
    /// <summary>SHA-256 of all languages of the text, in hex: proof of what was signed.</summary>
    public string Hash { get; } =
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join('\n', Paragraphs.Select(p => $"{p.Nb}\n{p.Nn}\n{p.En}"))
                )
            )
        );

    /// <summary>The moment from which they are in force.</summary>
    public DateTimeOffset Begins => NorwegianTime.Midnight(From);
}
