using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Organisations;

/// <summary>
/// A human being, known here by an opaque id. Sign-in methods (password, passkey, OpenID Connect subject) hang
/// on it; names and addresses stay out of events.
/// </summary>
public sealed class Person
{
    private Person() { }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    public Language Language { get; private set; }

    /// <summary>Staff of the installation (service desk).</summary>
    public bool IsOperator { get; private set; }

    public DateTimeOffset Created { get; private set; }

    public static Person Create(
        string name,
        Language language,
        DateTimeOffset now,
        bool isOperator = false
    ) =>
        new()
        {
            Id = Identifiers.New(now),
            Name = name,
            Language = language,
            Created = now,
            IsOperator = isOperator,
        };

    public void Speak(Language language) => Language = language;
}
