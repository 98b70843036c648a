using System.Text;
using CsCheck;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

public class GrantReaderTests
{
    private static readonly int Rounds = Long.Rounds(20_000, 10_000_000);

    private static readonly byte[] Valid = Encoding.ASCII.GetBytes(
        TestFacts.Grant().With("authorization_details", new[] { new { type = "x" } }).Sign()
    );

    [Fact]
    public void A_grant_is_taken_apart()
    {
        var grant = TestFacts.Grant("a:b c:d").With("resource", "https://api.test/").Sign();

        var read = GrantReader.Read(Encoding.ASCII.GetBytes(grant));

        Assert.True(read.Ok);
        Assert.Equal(GrantAlgorithm.RS256, read.Value.Header.Algorithm);
        Assert.Equal("key-1", read.Value.Header.KeyId);
        Assert.Equal(["a:b", "c:d"], read.Value.Claims.Scopes);
        Assert.Equal(["https://api.test/"], read.Value.Claims.Resource!.Values);
        Assert.False(read.Value.Claims.Resource.IsArray);
        Assert.Equal(
            grant[..grant.LastIndexOf('.')],
            Encoding.ASCII.GetString(read.Value.SigningInput.Span)
        );
        Assert.Equal(256, read.Value.Signature.Length);
    }

    [Fact]
    public void An_oversized_assertion_is_not_read()
    {
        var grant = TestFacts.Grant().With("jti", new string('x', GrantReader.MaxBytes)).Sign();

        Assert.False(GrantReader.Read(Encoding.ASCII.GetBytes(grant)).Ok);
    }

    [Fact]
    public void Any_bytes_give_a_grant_or_a_problem() =>
        Gen.Byte.Array[0, 400].Sample(bytes => GrantReader.Read(bytes) is not null, iter: Rounds);

    [Fact]
    public void Any_JSON_like_payload_gives_a_grant_or_a_problem()
    {
        string[] pieces =
        [
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"iss\"",
            "\"aud\"",
            "\"exp\"",
            "\"scope\"",
            "1",
            "1.0",
            "-1",
            "1e9",
            "null",
            "true",
            "\"a\"",
            "\"\\ud800\"",
            "\"\\u0069ss\"",
            " ",
            "99999999999999999999",
            "\"resource\"",
            "\"authorization_details\"",
            "\u00e6",
            "\"x\":",
        ];
        var piece = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
        var header = System.Buffers.Text.Base64Url.EncodeToString("""{"alg":"RS256"}"""u8);
        piece
            .Array[0, 30]
            .Select(chosen => "{" + string.Concat(chosen) + "}")
            .Sample(
                json =>
                {
                    var payload = System.Buffers.Text.Base64Url.EncodeToString(
                        Encoding.UTF8.GetBytes(json)
                    );
                    return GrantReader.Read(Encoding.ASCII.GetBytes($"{header}.{payload}.AAAA"))
                        is not null;
                },
                iter: Rounds
            );
    }

    [Fact]
    public void Any_meddled_grant_gives_a_grant_or_a_problem() =>
        Corpus.Mutated("grants").Sample(bytes => GrantReader.Read(bytes) is not null, iter: Rounds);

    [Fact]
    public void No_changed_byte_goes_unnoticed()
    {
        var facts = new TestFacts();
        var assertion = Encoding.ASCII.GetBytes(TestFacts.Grant().Sign());
        var change = Gen.Select(Gen.Int[0, assertion.Length - 1], Gen.Byte);
        change.Sample(
            (place, value) =>
            {
                var changed = (byte[])assertion.Clone();
                changed[place] = value;
                var same = assertion[place] == value;
                var grant = new GrantCase(
                    TestFacts.Profile,
                    facts,
                    new RsaSignatures(),
                    EnterpriseCertificates.None,
                    TestFacts.Now,
                    changed
                );
                return GrantRules.CheckGenuine(grant).Ok == same;
            },
            iter: Long.Rounds(5_000, 1_000_000)
        );
    }

    [Fact]
    public void A_cut_assertion_is_refused()
    {
        for (var length = 0; length < Valid.Length; length++)
        {
            var read = GrantReader.Read(Valid.AsMemory(0, length));
            // A cut within the signature may still be well-formed; it is then a signature of the wrong length.
            Assert.True(!read.Ok || read.Value.Signature.Length < 256);
        }
    }

    [Fact]
    public void A_small_input_cannot_make_the_reader_allocate_much()
    {
        var lie = TestFacts
            .Grant()
            .Sign("""{"alg":"RS256"}""", "{\"x\":" + string.Concat(Enumerable.Repeat("[1,", 300)));
        var bytes = Encoding.ASCII.GetBytes(lie);
        GrantReader.Read(bytes);

        var before = GC.GetAllocatedBytesForCurrentThread();
        GrantReader.Read(bytes);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * 1024);
    }
}
