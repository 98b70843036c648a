using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Portvakt.Domain.Tokens;

namespace Portvakt.Domain.Tests.Tokens;

/// <summary>The token of a grant that met every rule, read again.</summary>
internal static class Written
{
    public static JsonElement Claims(GrantVerdict verdict)
    {
        Assert.Null(verdict.Problem?.Code);
        var output = new ArrayBufferWriter<byte>();
        AccessToken.Write(verdict.Grant, new Silent(), output);
        var payload = Encoding.ASCII.GetString(output.WrittenSpan).Split('.')[1];
        return JsonElement.Parse(Base64Url.DecodeFromChars(payload));
    }

    /// <summary>Signs with nothing: only the payload is looked at.</summary>
    private sealed class Silent : ITokenSigner
    {
        public SigningKey Key => throw new NotSupportedException();

        public ReadOnlyMemory<byte> EncodedHeader { get; } = "eyJhbGciOiJSUzI1NiJ9"u8.ToArray();

        public int MaxSignatureLength => 4;

        public int Sign(ReadOnlySpan<byte> input, Span<byte> signature) => 4;

        public bool Verify(ReadOnlySpan<byte> input, ReadOnlySpan<byte> signature) => false;
    }
}
