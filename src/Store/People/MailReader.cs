using Portvakt.Domain.Basics;

namespace Portvakt.Store.People;

/// <summary>Where a person reads mail, and in which language.</summary>
public sealed record MailReader(string Email, Language Language);
