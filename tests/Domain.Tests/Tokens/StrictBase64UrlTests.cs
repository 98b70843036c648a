using System.Buffers.Text;
using System.Text;
using CsCheck;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

public class StrictBase64UrlTests
{
    [Fact]
    public void What_was_encoded_is_decoded() =>
        Gen
            .Byte.Array[0, 100]
            .Sample(bytes =>
            {
                var text = Base64Url.EncodeToUtf8(bytes);
                var target = new byte[StrictBase64Url.DecodedLength(text.Length)];
                return StrictBase64Url.TryDecode(text, target, out var written)
                    && target.AsSpan(0, written).SequenceEqual(bytes);
            });

    [Fact]
    public void No_bytes_have_two_spellings() =>
        Gen.Char["AQgwzZ09-_="]
            .Array[1, 12]
            .Select(c => new string(c))
            .Sample(text =>
            {
                var bytes = Encoding.ASCII.GetBytes(text);
                var target = new byte[16];
                return !StrictBase64Url.TryDecode(bytes, target, out var written)
                    || Base64Url.EncodeToString(target.AsSpan(0, written)) == text;
            });

    [Theory]
    [InlineData("AA==")]
    [InlineData("AA ")]
    [InlineData("A")]
    [InlineData("AB")]
    [InlineData("AA+A")]
    [InlineData("AA/A")]
    public void Other_spellings_are_refused(string text) =>
        Assert.False(StrictBase64Url.TryDecode(Encoding.ASCII.GetBytes(text), new byte[16], out _));
}
