namespace Portvakt.Domain.Notices;

/// <summary>What a contact can be asked about.</summary>
public enum ContactTopic
{
    Technical,
    Security,
    Agreement,
    Invoice,
}
