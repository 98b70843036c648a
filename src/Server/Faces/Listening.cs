using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Connections;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Faces;

/// <summary>Starts faces, and says in one sentence which port they could not have.</summary>
internal static partial class Listening
{
    /// <summary>
    /// Tries all ports before anything is stored or started, so that one sentence is all that a taken one leads to.
    /// </summary>
    public static void DemandFree(Installation installation)
    {
        var addresses = installation.Settings.Listen switch
        {
            "localhost" => [IPAddress.Loopback],
            "*" => [IPAddress.Any],
            _ => new[] { Address(installation.Settings.Listen) },
        };
        var portal = installation.RunsPortal
            ? installation.ApiPorts.Prepend(installation.Settings.Port)
            : [];
        var token = installation.RunsToken ? installation.TokenPorts : [];
        int[] login = installation.RunsLogin ? [installation.LoginPort] : [];
        foreach (var port in portal.Concat(token).Concat(login))
        foreach (var address in addresses)
            DemandFree(address, port);
    }

    public static async Task Start(WebApplication face, CancellationToken stop)
    {
        // The framework logs a start that is cut off as a fault, with a trace; it is soon over, so it is let through.
        stop.ThrowIfCancellationRequested();
        try
        {
            await face.StartAsync(CancellationToken.None);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw Taken(Port().Match(e.Message).Groups[1].Value);
        }
        catch (SocketException e) when (Known(e) is { } refused)
        {
            throw refused;
        }
    }

    private static void DemandFree(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw Taken($"{port}");
        }
        catch (SocketException e) when (Known(e) is { } refused)
        {
            throw refused;
        }
    }

    private static StartRefused Taken(string port) =>
        new($"Port {port} is taken by another program. Choose other ports with --port N.");

    private static StartRefused? Known(SocketException e) =>
        e.SocketErrorCode switch
        {
            SocketError.AccessDenied => new(
                "The system does not let this user listen on such a low port. Choose other ports with --port N."
            ),
            SocketError.AddressNotAvailable => new(
                "Portvakt:Listen is not an address of this machine."
            ),
            _ => null,
        };

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
