using QRCoder;

namespace Portvakt.SelfService.Login;

/// <summary>The picture that an authenticator app scans.</summary>
internal static class AuthenticatorQr
{
    private const int PixelsPerModule = 6;

    /// <summary>A data: address of a PNG with the otpauth address (Key URI Format) in it.</summary>
    public static string DataAddress(string email, string secret)
    {
        var uri =
            $"otpauth://totp/Portvakt:{Uri.EscapeDataString(email)}?secret={secret}&issuer=Portvakt&digits=6";
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(uri, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(data);
        return "data:image/png;base64," + Convert.ToBase64String(png.GetGraphic(PixelsPerModule));
    }
}
