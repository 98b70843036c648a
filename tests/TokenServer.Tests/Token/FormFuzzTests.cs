using System.Text;
using System.Web;
using CsCheck;
using Portvakt.TokenServer.Token;

namespace Portvakt.TokenServer.Tests.Token;

/// <summary>The form reader against whatever is sent, with the framework's own reader as witness.</summary>
public class FormFuzzTests
{
    private static readonly int Rounds = Long.Rounds(20_000, 10_000_000);

    private static readonly string[] Pieces =
    [
        "grant_type",
        "assertion",
        "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer",
        "=",
        "=",
        "&",
        "&",
        "a.b.c",
        "%",
        "%2",
        "%2B",
        "+",
        "%00",
        "x",
    ];

    [Fact]
    public void Any_bytes_give_an_assertion_or_a_problem() =>
        Gen.Byte.Array[0, 300].Sample(AgreesWithTheFramework, iter: Rounds);

    [Fact]
    public void Any_pieces_of_forms_give_an_assertion_or_a_problem() =>
        Gen.Int[0, Pieces.Length - 1]
            .Array[0, 20]
            .Select(chosen => Encoding.ASCII.GetBytes(string.Concat(chosen.Select(i => Pieces[i]))))
            .Sample(AgreesWithTheFramework, iter: Rounds);

    [Fact]
    public void Any_meddled_form_gives_an_assertion_or_a_problem() =>
        Corpus.Mutated("forms").Sample(AgreesWithTheFramework, iter: Rounds);

    /// <summary>What we take for the assertion is what the framework takes for it.</summary>
    private static bool AgreesWithTheFramework(byte[] body)
    {
        var sent = Encoding.Latin1.GetString(body);
        if (TokenForm.Read((byte[])body.Clone(), out var assertion) is { } problem)
            return problem.Kind.OAuthError is not null;
        // A grant is ASCII; other bytes mean different texts to the two and are refused by the grant reader.
        if (
            body.Any(b => b >= 0x80) || assertion.Span.ContainsAnyExceptInRange((byte)0, (byte)0x7f)
        )
            return true;
        var values = HttpUtility.ParseQueryString(sent).GetValues("assertion");
        Assert.Contains(Encoding.ASCII.GetString(assertion.Span), values ?? []);
        return true;
    }
}
