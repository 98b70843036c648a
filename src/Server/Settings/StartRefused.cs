namespace Portvakt.Server.Settings;

/// <summary>The program cannot do what it was started for; the message is one sentence for the person who started it, exit code 2.</summary>
public sealed class StartRefused(string message) : Exception(message);
