using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>Takes the assertion apart. Broken base64url, JSON with duplicate members and wrong types end here.</summary>
internal sealed class AssertionIsReadable()
    : GrantRule(
        new Text(
            "Den signerte forespørselen er en lesbar JWT.",
            "Den signerte førespurnaden er ein lesbar JWT.",
            "The grant is a readable JWT."
        ),
        "RFC 7515 section 7.1, RFC 7523 section 3",
        Problems.TokenAssertionUnreadable
    )
{
    public override Problem? Check(GrantCase grant)
    {
        var read = GrantReader.Read(grant.Assertion);
        if (!read.Ok)
            return read.Problems[0];
        grant.Grant = read.Value;
        return null;
    }
}
