namespace Portvakt.Domain.Basics;

/// <summary>
/// What a caller knows of the version that it changes: a problem when <paramref name="version"/> is not the one that the
/// change was meant for; null when it is, or when the caller does not say.
/// </summary>
public delegate Problem? VersionCheck(int version);
