using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Portvakt.TestKit;

/// <summary>
/// An authenticator in software that holds one passkey (Web Authentication Level 3: ES256, no attestation), together with
/// the browser around it. It signs whatever a test wants, also what no browser would.
/// </summary>
public sealed class SoftPasskey(string origin) : IDisposable
{
    private const byte Present = 0x01;
    private const byte Verified = 0x04;
    private const byte HasCredential = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private byte[] owner = [];
    private uint count;

    /// <summary>The credential's id.</summary>
    public byte[] Id { get; init; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>Where the browser says that the page is.</summary>
    public string Origin { get; set; } = origin.TrimEnd('/');

    /// <summary>Whether finger or PIN was asked for.</summary>
    public bool VerifiesUser { get; set; } = true;

    /// <summary>Makes the passkey: what navigator.credentials.create gives for a page's options.</summary>
    public string Create(string options)
    {
        var wish = JsonNode.Parse(options)!;
        owner = Base64Url.DecodeFromChars(wish["user"]!["id"]!.GetValue<string>());
        byte[] data =
        [
            .. Data(wish["rp"]!["id"]!.GetValue<string>(), HasCredential),
            .. new byte[16],
            (byte)(Id.Length >> 8),
            (byte)Id.Length,
            .. Id,
            .. PublicKey(),
        ];
        return Credential(
            new JsonObject
            {
                ["clientDataJSON"] = Text(Client("webauthn.create", wish)),
                ["attestationObject"] = Text(Attestation(data)),
                ["transports"] = new JsonArray("internal"),
            }
        );
    }

    /// <summary>Signs in: what navigator.credentials.get gives for a page's options.</summary>
    public string Get(string options)
    {
        var wish = JsonNode.Parse(options)!;
        var client = Client("webauthn.get", wish);
        count++;
        var data = Data(wish["rpId"]!.GetValue<string>(), 0);
        byte[] signed = [.. data, .. SHA256.HashData(client)];
        return Credential(
            new JsonObject
            {
                ["clientDataJSON"] = Text(client),
                ["authenticatorData"] = Text(data),
                ["signature"] = Text(
                    key.SignData(
                        signed,
                        HashAlgorithmName.SHA256,
                        DSASignatureFormat.Rfc3279DerSequence
                    )
                ),
                ["userHandle"] = Text(owner),
            }
        );
    }

    /// <summary>Another key that claims to be this passkey.</summary>
    public SoftPasskey Forge() =>
        new(Origin)
        {
            Id = Id,
            owner = owner,
            count = count,
        };

    public void Dispose() => key.Dispose();

    private byte[] Data(string domain, byte flags)
    {
        Span<byte> counter = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(counter, count);
        var verified = VerifiesUser ? Verified : (byte)0;
        return
        [
            .. SHA256.HashData(Encoding.UTF8.GetBytes(domain)),
            (byte)(Present | verified | flags),
            .. counter,
        ];
    }

    private byte[] Client(string type, JsonNode wish) =>
        Encoding.UTF8.GetBytes(
            new JsonObject
            {
                ["type"] = type,
                ["challenge"] = wish["challenge"]!.GetValue<string>(),
                ["origin"] = Origin,
                ["crossOrigin"] = false,
            }.ToJsonString()
        );

    /// <summary>COSE (RFC 9053 section 7.1): an EC2 key on P-256 for ES256.</summary>
    private byte[] PublicKey()
    {
        var point = key.ExportParameters(false).Q;
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(5);
        Write(1, w => w.WriteInt32(2));
        Write(3, w => w.WriteInt32(-7));
        Write(-1, w => w.WriteInt32(1));
        Write(-2, w => w.WriteByteString(point.X!));
        Write(-3, w => w.WriteByteString(point.Y!));
        cbor.WriteEndMap();
        return cbor.Encode();

        void Write(int label, Action<CborWriter> value)
        {
            cbor.WriteInt32(label);
            value(cbor);
        }
    }

    private static byte[] Attestation(byte[] data)
    {
        var cbor = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cbor.WriteStartMap(3);
        cbor.WriteTextString("fmt");
        cbor.WriteTextString("none");
        cbor.WriteTextString("attStmt");
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteTextString("authData");
        cbor.WriteByteString(data);
        cbor.WriteEndMap();
        return cbor.Encode();
    }

    private string Credential(JsonObject response) =>
        new JsonObject
        {
            ["id"] = Text(Id),
            ["rawId"] = Text(Id),
            ["type"] = "public-key",
            ["authenticatorAttachment"] = "platform",
            ["clientExtensionResults"] = new JsonObject(),
            ["response"] = response,
        }.ToJsonString();

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
