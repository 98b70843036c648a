namespace Portvakt.Store.Jobs;

/// <summary>A job could not do its work, for a reason that the operator understands; the message is one sentence.</summary>
public sealed class JobFailed(string message) : Exception(message);
