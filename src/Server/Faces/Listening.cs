using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Connections;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Faces;

/// <summary>Starts faces, and says in one sentence which port they could not have.</summary>
internal static partial class Listening
{
    public static async Task Start(IReadOnlyList<WebApplication> faces, CancellationToken stop)
    {
        try
        {
            await Task.WhenAll(faces.Select(face => face.StartAsync(stop)));
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new StartRefused(
                $"Port {Port().Match(e.Message).Groups[1].Value} is taken by another program. Choose other ports with --port N."
            );
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AccessDenied)
        {
            throw new StartRefused(
                "The system does not let this user listen on such a low port. Choose other ports with --port N."
            );
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressNotAvailable)
        {
            throw new StartRefused("Portvakt:Listen is not an address of this machine.");
        }
    }

    /// <summary>The address of the setting Portvakt:Listen when it is neither localhost nor *.</summary>
    public static IPAddress Address(string listen) =>
        IPAddress.TryParse(listen, out var address)
            ? address
            : throw new StartRefused(
                $"Portvakt:Listen is '{listen}', but must be localhost, * or an IP address."
            );

    // Kestrel names the port in its sentence alone: "Failed to bind to address http://127.0.0.1:8080: address …".
    [GeneratedRegex(":([0-9]+): ", RegexOptions.NonBacktracking)]
    private static partial Regex Port();
}
